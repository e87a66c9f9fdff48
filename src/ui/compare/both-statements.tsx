import type { ReactNode } from 'react';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components';
import { turnTo } from '#commands/compare-turn.ts';
import { scenarioTitle } from '#formats/scenario-title.ts';
import type { Side } from '#store/document-store.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import { StatementText } from '../sidebar/statement-text.tsx';
import { ButWords, isToldByBut } from './but-words.tsx';
import { SideLetter } from './side-letter.tsx';
import type { Sides } from './use-sides.ts';
import './compare.css';

const letters = ['a', 'b'] as const;

/** A and B beside each other: what each is, what follows from it, and which of them acts change. */
export function BothStatements({ sides }: { readonly sides: Sides }): ReactNode {
  const stores = useStores();
  const texts = useTexts().compare;
  return (
    <RadioGroup
      className="both"
      aria-label={texts.edited}
      orientation="horizontal"
      value={sides.edited}
      onChange={(side) => turnTo(stores, side === 'b' ? 'b' : 'a')}
    >
      {letters.map((side) => (
        <div className="both-side" key={side} data-edited={side === sides.edited || undefined}>
          <SideTitle side={side} sides={sides} />
          {isToldByBut(side, sides) ? (
            <p className="both-but">
              <ButWords sides={sides} />
            </p>
          ) : null}
          <StatementText now={sides[side]} isEdited={side === sides.edited} />
        </div>
      ))}
    </RadioGroup>
  );
}

interface SideTitleProps {
  readonly side: Side;
  readonly sides: Sides;
}

function SideTitle({ side, sides }: SideTitleProps): ReactNode {
  const { presets } = useStores();
  const language = useLanguage();
  const texts = useTexts().compare;
  const title = scenarioTitle(presets, sides[side].scenario, language);
  return (
    <RadioField value={side}>
      <RadioButton className="both-title">
        <span className="both-dot" aria-hidden="true" />
        <SideLetter side={side} />
        {side === sides.edited ? <span className="both-edited">{texts.editing}</span> : null}
        <span className="both-name">{title}</span>
      </RadioButton>
    </RadioField>
  );
}
