import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { PositionProblem } from './parse-position.ts';

/** What is wrong with a typed position, where, and how to mend it. */
export function positionProblemText(problem: PositionProblem, language: Language): string {
  const texts = messages(language).positionProblems;
  switch (problem.kind) {
    case 'empty':
      return texts.empty;
    case 'unreadable':
      return texts.unreadable(problem);
    case 'one-angle':
      return texts.oneAngle(problem);
    case 'letters':
      return texts.letters(problem);
    case 'sign-and-letter':
      return texts.signAndLetter(problem);
    case 'sixty':
      return texts.sixty(problem);
    case 'fraction-inside':
      return texts.fractionInside(problem);
    case 'latitude-range':
      return problem.isSwapped ? texts.latitudeSwapped(problem) : texts.latitudeRange(problem);
    case 'longitude-range':
      return texts.longitudeRange(problem);
    case 'mgrs-zone':
      return texts.mgrsZone(problem);
    case 'mgrs-band':
      return texts.mgrsBand(problem);
    case 'mgrs-polar':
      return texts.mgrsPolar(problem);
    case 'mgrs-square':
      return texts.mgrsSquare(problem);
    case 'mgrs-digits':
      return texts.mgrsDigits(problem);
  }
}
