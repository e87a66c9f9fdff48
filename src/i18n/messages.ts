import { en } from './en.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';

/** Every text of the interface by subject: plain where it takes nothing, a function where it does. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Language, Messages>> = { en, ja };

/** The texts of a language: `messages('ja').sites.openCount({ open: 12, total: 34 })`. */
export function messages(language: Language): Messages {
  return catalogues[language];
}
