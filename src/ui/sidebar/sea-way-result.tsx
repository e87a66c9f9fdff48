import type { ReactNode } from 'react';
import { seaProvenance } from '#formats/length-provenance.ts';
import { seaFigures, seaProblemText, seaWayText } from '#formats/sea-way-text.ts';
import { useLanguage, useSeaWay, useStores, useTexts, useView } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';

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
      }).map((sentence) => (
        <p key={sentence}>
          <FigureText
            text={sentence}
            figures={seaFigures(sentence, language).map(({ figure, of }) => ({
              figure,
              provenance: () => seaProvenance(atlas, progress.question, of, language, figure),
            }))}
          />
        </p>
      ));
  }
}
