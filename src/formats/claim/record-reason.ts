import { formatDate } from '#i18n/format-date.ts';
import type { CheckReason } from '#situation/check-reason.ts';
import type { Words } from './words.ts';

type CountReason = Extract<CheckReason, { kind: 'count' }>;
type PublishedReason = Extract<CheckReason, { kind: 'published' }>;
type CarriersReason = Extract<CheckReason, { kind: 'carriers' }>;

const THIN_SPACE = '\u2009';

/** How many sites of a sort there are. */
export function countText({ counted, claimed, missingIds }: CountReason, words: Words): string {
  const { texts } = words;
  if (missingIds.length > 0) {
    return texts.notAmong({ places: words.list(missingIds.map(words.place)) });
  }
  if (claimed === undefined) return texts.allThere({ counted });
  return claimed === counted
    ? texts.countAgrees({ counted })
    : texts.countOff({ counted, claimed });
}

/** How many published figures agree with the one given. */
export function publishedText(reason: PublishedReason, words: Words): string {
  const { texts, language } = words;
  const { fitting, total, lowest, highest, unit, replacedBy } = reason;
  const figure = (value: number) => `${words.number(value)}${THIN_SPACE}${unit[language]}`;
  const range = { low: words.number(lowest), high: figure(highest) };
  if (fitting === total) return texts.publishedAll({ total });
  if (fitting === 0) return texts.publishedNone(range);
  if (replacedBy === undefined) return texts.publishedSome({ fitting, total, ...range });
  const { value, date } = replacedBy;
  if (date === undefined) return texts.replacedNow({ figure: figure(value) });
  const year = formatDate(date.slice(0, 4), language);
  return texts.replaced({ figure: figure(value), year });
}

/** Which systems the records name as carrying another. */
export function carriersText({ missingIds, furtherIds }: CarriersReason, words: Words): string {
  const { texts } = words;
  if (missingIds.length > 0) {
    return texts.carriersMissing({ systems: words.list(missingIds.map(words.system)) });
  }
  if (furtherIds.length === 0) return texts.carriersAgree;
  return texts.carriersFurther({ systems: words.list(furtherIds.map(words.system)) });
}
