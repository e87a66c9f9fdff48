import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { LARGEST_RING_METRES, MOST_RINGS } from '#scenario/scenario.ts';
import { lengthText } from './length-text.ts';
import type { DistanceProblem, DistanceUnit } from './parse-distances.ts';

/** What is wrong with typed distances, where, and how to mend it. */
export function distanceProblemText(
  problem: DistanceProblem,
  unit: DistanceUnit,
  language: Language,
): string {
  const texts = messages(language).scenario;
  switch (problem.kind) {
    case 'empty':
      return texts.ringsEmpty;
    case 'not-a-number':
      return texts.ringsNotANumber(problem);
    case 'not-positive':
      return texts.ringsNotPositive(problem);
    case 'two-units':
      return texts.ringsTwoUnits(problem);
    case 'too-many':
      return texts.ringsTooMany({ count: problem.count, most: MOST_RINGS });
    case 'too-far':
      return texts.ringsTooFar({
        entry: problem.entry,
        largest: lengthText(LARGEST_RING_METRES, unit, language),
      });
  }
}
