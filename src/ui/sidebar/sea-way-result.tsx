import type { ReactNode } from 'react';
import { seaProblemText, seaWayText } from '#formats/sea-way-text.ts';
import { useLanguage, useSeaWay, useStores, useTexts, useView } from '../hooks/context.tsx';

/** What came of the question: the way in words, why there is none, or that it is being looked for. */
export function SeaWayResult(): ReactNode {
  return (
    <div className="sea-result" aria-live="polite">
      <Said />
    </div>
  );
}

function Said(): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const { sea: texts } = useTexts();
  const { choice, progress } = useSeaWay();
  switch (progress.kind) {
    case 'none':
      return null;
    case 'working':
      return <p className="quiet">{texts.working}</p>;
    case 'failed':
      return (
        <p className="field-error">
          {seaProblemText(atlas, progress.question, progress.problem, language)}
        </p>
      );
    case 'answered':
      return seaWayText(atlas, progress.question, progress.way, choice.knots, {
        language,
        unit,
      }).map((sentence) => <p key={sentence}>{sentence}</p>);
  }
}
