import type { Atlas } from '#atlas/atlas.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Difference } from '#situation/difference.ts';
import { changeTold } from './change-text.ts';
import type { ToldText } from './provenance.ts';

/** What differs between two days, the earlier first. */
export interface ChangeSince {
  readonly fromDay: string;
  readonly toDay: string;
  readonly change: Difference;
}

/**
 * What changed from one day to another, in a sentence that says that nothing else was assumed anew, each figure of it with
 * where it comes from.
 */
export function changeSinceTold(
  atlas: Atlas,
  { fromDay, toDay, change }: ChangeSince,
  language: Language,
): ToldText {
  const told = changeTold(atlas, change, language);
  const [from, to] = [formatDate(fromDay, language), formatDate(toDay, language)];
  const text = messages(language).timeline.sinceSentence({ from, to, change: told.text });
  return { text, figures: told.figures, names: [...told.names, from, to] };
}
