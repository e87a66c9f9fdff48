import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { RowProblem } from './own-places-csv.ts';
import { positionProblemText } from './position-problem-text.ts';

/** What is wrong with a row of a file of own places, and how to mend it. */
export function rowProblemText(problem: RowProblem, language: Language): string {
  const texts = messages(language).ownImport;
  const listed = (known: readonly string[]) =>
    known.join(messages(language).statements.listSeparator);
  switch (problem.kind) {
    case 'no-rows':
      return texts.noRows;
    case 'no-column':
      return texts.noColumn(problem);
    case 'no-position-column':
      return texts.noPositionColumn;
    case 'no-name':
      return texts.noName;
    case 'name-too-long':
      return texts.nameTooLong;
    case 'no-position':
      return texts.noPosition;
    case 'position':
      return positionProblemText(problem.problem, language);
    case 'unknown-kind':
      return texts.unknownKind({ entry: problem.entry, known: listed(problem.known) });
    case 'unknown-facility':
      return texts.unknownFacility({ entry: problem.entry, known: listed(problem.known) });
    case 'unknown-host':
      return texts.unknownHost({ entry: problem.entry, known: listed(problem.known) });
    case 'no-host':
      return texts.noHost({ known: listed(problem.known) });
    case 'unknown-basis':
      return texts.unknownBasis({ entry: problem.entry, known: listed(problem.known) });
    case 'not-a-site':
      return texts.notASite(problem);
    case 'bad-precision':
      return texts.badPrecision(problem);
    case 'bad-url':
      return texts.badUrl(problem);
    case 'source-too-long':
      return texts.sourceTooLong;
    case 'too-many-fields':
      return texts.tooManyFields(problem);
    case 'open-quote':
      return texts.openQuote;
    case 'too-many-lines':
      return texts.tooManyLines(problem);
    case 'too-many':
      return texts.tooMany(problem);
  }
}
