import type { ReactNode } from 'react';
import { readingText } from '#formats/check-figure-text.ts';
import { lengthText } from '#formats/length-text.ts';
import { lineEndText } from '#formats/line-end-text.ts';
import type { CheckAlternative, CheckResult } from '#situation/claim-check.ts';
import { useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { ClaimVerdictMark } from './verdict-mark.tsx';

/** Other ways to read or to measure the claim, each with how it fares by that. */
export function ClaimAlternatives({ result }: { readonly result: CheckResult }): ReactNode {
  const texts = useTexts().sources;
  const { alternatives, given } = result;
  if (alternatives.length === 0) return null;
  return (
    <>
      <h4 className="part-subtitle">{texts.otherwise}</h4>
      <ul className="claim-alternatives">
        {alternatives.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the alternatives of a result never change their places
          <li key={index}>
            <AlternativeText alternative={one} value={given?.value} />
            <ClaimVerdictMark verdict={one.verdict} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface AlternativeTextProps {
  readonly alternative: CheckAlternative;
  readonly value: number | undefined;
}

function AlternativeText({ alternative, value }: AlternativeTextProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().sources;
  const { kind, line, measuredMetres } = alternative;
  if (kind === 'unit' && alternative.unit !== undefined && value !== undefined) {
    return readingText(value, alternative.unit, language);
  }
  if (kind === 'measure' && line !== undefined) {
    return texts.lineOtherwise({
      from: lineEndText(atlas, line.from, language),
      to: lineEndText(atlas, line.to, language),
      figure: lengthText(line.metres, unit, language),
    });
  }
  if (measuredMetres === undefined) return null;
  return texts.publishedRange({ figure: lengthText(measuredMetres, unit, language) });
}
