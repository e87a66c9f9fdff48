import type { Atlas } from '#atlas/atlas.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Difference } from '#situation/difference.ts';
import { changeText } from './change-text.ts';

/** What differs between two days, the earlier first. */
export interface ChangeSince {
  readonly fromDay: string;
  readonly toDay: string;
  readonly change: Difference;
}

/** What changed from one day to another, in a sentence that says that nothing else was assumed anew. */
export function changeSinceText(
  atlas: Atlas,
  { fromDay, toDay, change }: ChangeSince,
  language: Language,
): string {
  return messages(language).timeline.sinceSentence({
    from: formatDate(fromDay, language),
    to: formatDate(toDay, language),
    change: changeText(atlas, change, language),
  });
}
