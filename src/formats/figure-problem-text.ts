import type { Place } from '#atlas/place.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { FigureProblem } from './parse-figure.ts';
import { placeName } from './place-name.ts';

/** Places that a message names. */
const MOST_NAMED = 5;

/** What is wrong with a figure that was typed in, and how to mend it. */
export function figureProblemText(problem: FigureProblem, language: Language): string {
  const texts = messages(language).claims.problems;
  const named = (places: readonly Place[]) =>
    places
      .slice(0, MOST_NAMED)
      .map((place) => placeName(place, language))
      .join(messages(language).statements.listSeparator);
  switch (problem.kind) {
    case 'empty':
    case 'no-figure':
    case 'no-places':
      return texts[problem.kind];
    case 'not-a-number':
    case 'no-unit':
    case 'not-positive':
    case 'too-far':
      return texts[problem.kind]({ figure: problem.figure });
    case 'unknown-place': {
      const { typed, near } = problem;
      return near.length === 0
        ? texts['unknown-place']({ typed })
        : texts.nearestNames({ typed, places: named(near) });
    }
    case 'several-places':
      return texts['several-places']({ typed: problem.typed, places: named(problem.places) });
    case 'same-place':
      return texts['same-place']({ place: placeName(problem.place, language) });
  }
}
