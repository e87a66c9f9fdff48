import type { ReactNode } from 'react';
import { differenceSentenceParts } from '#formats/difference-text.ts';
import type { AreaDifference } from '#situation/area-difference.ts';
import { differenceStatements } from '#situation/difference-statements.ts';
import type { LowAndHigh } from '#situation/sea-and-land.ts';
import { useLanguage, useTexts, useView } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { CopyText } from './copy-text.tsx';
import { statementFigures } from './statement-figures.ts';
import type { Compared } from './use-compared.ts';

interface DifferenceSentencesProps {
  readonly compared: Compared;
  /** Absent until they are counted. */
  readonly areas: LowAndHigh<AreaDifference> | undefined;
}

/** What differs, one sentence a thing, each to copy on its own or all together. */
export function DifferenceSentences({ compared, areas }: DifferenceSentencesProps): ReactNode {
  const texts = useTexts().difference;
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const earthModel = useView((view) => view.earthModel);
  const { atlas, otherwise, change } = compared;
  const statements = differenceStatements(change, areas);
  if (statements.length === 0) return <p>{texts.same}</p>;
  const sentences = statements.map((statement) => {
    const { cause, rest } = differenceSentenceParts(statement, {
      atlas,
      otherwise,
      language,
      unit,
    });
    return { statement, cause, rest, text: `${cause}${rest}` };
  });
  return (
    <div className="difference-part">
      <ul className="difference-sentences" aria-label={texts.panel.sentences}>
        {sentences.map(({ statement, cause, rest, text }) => (
          <li key={text} className="difference-sentence">
            <p>
              {cause}
              <FigureText
                text={rest}
                figures={statementFigures(compared, statement, { language, unit, earthModel })}
              />
            </p>
            <CopyText text={text} label={texts.panel.copySentence} />
          </li>
        ))}
      </ul>
      <CopyText
        text={sentences.map(({ text }) => text).join('\n')}
        label={texts.panel.copyAll}
        showLabel
      />
    </div>
  );
}
