import type { Language } from '#i18n/language.ts';
import { japanese } from '#ui/japanese.ts';

/** Has the texts of a language at hand. It never rejects: where they do not come, what is shown is English. */
export async function bringTexts(language: Language | undefined): Promise<void> {
  if (language === 'ja') await japanese.ask();
}
