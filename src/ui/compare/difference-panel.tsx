import type { ReactNode } from 'react';
import { nameOfPlace } from '#formats/place-name.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { DifferenceAreas } from './difference-areas.tsx';
import { DifferencePlaces } from './difference-places.tsx';
import { DifferenceSentences } from './difference-sentences.tsx';
import { DifferenceSites } from './difference-sites.tsx';
import { DifferenceSystems } from './difference-systems.tsx';
import { type Compared, useAreas, useCompared } from './use-compared.ts';
import './difference.css';

/** What B has that A has not: as sentences and as tables. It takes any width. */
export function DifferencePanel(): ReactNode {
  const texts = useTexts().difference.panel;
  const compared = useCompared();
  return (
    <section className="difference" aria-label={texts.title}>
      {compared === undefined ? (
        <p className="quiet">{texts.nothingToCompare}</p>
      ) : (
        <Differences compared={compared} />
      )}
    </section>
  );
}

function Differences({ compared }: { readonly compared: Compared }): ReactNode {
  const areas = useAreas(compared);
  const answered = areas.kind === 'answered' ? areas.answer : undefined;
  return (
    <div className="difference-content">
      <DifferenceSentences compared={compared} areas={answered} />
      <div className="difference-tables">
        <DifferencePlaces compared={compared} />
        <DifferenceSystems compared={compared} />
        <DifferenceAreas areas={areas} />
        <DifferenceSites compared={compared} />
        <NotCompared compared={compared} />
      </div>
    </div>
  );
}

function NotCompared({ compared }: { readonly compared: Compared }): ReactNode {
  const { difference: texts, statements } = useTexts();
  const language = useLanguage();
  const { atlas, change } = compared;
  const ids = [...change.focusOnlyBefore, ...change.focusOnlyAfter];
  if (ids.length === 0) return null;
  const places = ids.map((id) => nameOfPlace(atlas, id, language)).join(statements.listSeparator);
  return <p className="quiet">{texts.panel.notCompared({ places })}</p>;
}
