import type { Atlas } from '#atlas/atlas.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import type { Language } from '#i18n/language.ts';
import type { CheckResult } from '#situation/claim-check.ts';
import { dateText, firstText, orderText } from './claim/date-reason.ts';
import { conversionText, lengthReasonText, wordedUnit } from './claim/length-reason.ts';
import { nearerText, nearestText, onlyReachText, ringText } from './claim/reach-reason.ts';
import { carriersText, countText, publishedText } from './claim/record-reason.ts';
import { wordsFor } from './claim/words.ts';

/**
 * Why a claim has its verdict, in one plain sentence: `The line is 66.8 mi; the figure given is a rounding of it.`
 * @param unit what lengths are worded in where the document has no unit of its own
 */
export function claimReasonText(
  atlas: Atlas,
  { reason, given }: Pick<CheckResult, 'reason' | 'given'>,
  unit: LengthUnit,
  language: Language,
): string {
  const words = wordsFor(atlas, wordedUnit(given?.unit, unit), language);
  const { texts } = words;
  switch (reason.kind) {
    case 'length':
      return lengthReasonText(reason, words);
    case 'measure':
      return texts.measureOnly({
        distance: words.exact(reason.measuredMetres),
        fitting: words.exact(reason.fittingMetres),
        between: texts.between[reason.fitting],
      });
    case 'nearest':
      return nearestText(reason, words);
    case 'nearer':
      return nearerText(reason, words);
    case 'only-reach':
      return onlyReachText(reason, words);
    case 'ring':
      return ringText(reason, words);
    case 'azimuth': {
      const told = {
        azimuth: formatAzimuth(reason.degrees, language),
        direction: texts.directions[reason.direction],
        distance: words.length(reason.metres),
      };
      return reason.fits ? texts.azimuth(told) : texts.azimuthOff(told);
    }
    case 'at':
      return texts.at[reason.outcome]({
        subject: words.place(reason.subjectId),
        place: words.place(reason.placeId),
        distance: words.length(reason.metres),
      });
    case 'conversion':
      return conversionText(reason, words);
    case 'date':
      return dateText(reason, words);
    case 'order':
      return orderText(reason, words);
    case 'first':
      return firstText(reason, words);
    case 'count':
      return countText(reason, words);
    case 'published':
      return publishedText(reason, words);
    case 'rank':
      return texts.ranked({ rank: reason.rank, of: reason.of });
    case 'carriers':
      return carriersText(reason, words);
    case 'judged':
      return texts.judged;
    case 'not-checkable':
      return texts.notCheckable[reason.why];
    case 'unmeasured':
      return reason.problem.code === 'one-land' ? texts.oneLand : texts.coastUnread;
  }
}
