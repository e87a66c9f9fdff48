import type { ReactNode } from 'react';
import { headlineNote, headlineText } from '#formats/headline-text.ts';
import type { SideNow } from '#store/side-now.ts';
import { useLanguage, useView } from '../hooks/context.tsx';
import { FigureText } from '../provenance/figure-text.tsx';
import { useHeadlineFigures } from './use-headline-figures.ts';

interface StatementTextProps {
  readonly now: SideNow;
  /** Whether acts change this scenario: then the sentence is read out as it changes, and stands out. */
  readonly isEdited: boolean;
}

/** The sentence that says what follows from a scenario, with its note where there is one. */
export function StatementText({ now, isEdited }: StatementTextProps): ReactNode {
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const figures = useHeadlineFigures(now);
  const sentence = headlineText(now, { language, unit });
  const note = headlineNote(now.situation, language);
  return (
    <>
      <p
        className={isEdited ? 'statement-sentence' : 'statement-other'}
        aria-live={isEdited ? 'polite' : 'off'}
        aria-atomic="true"
      >
        <FigureText text={sentence} figures={figures.sentence} />
      </p>
      {note === undefined ? null : (
        <p className="statement-note">
          <FigureText text={note} figures={figures.note} />
        </p>
      )}
    </>
  );
}
