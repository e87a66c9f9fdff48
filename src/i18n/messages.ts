import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every text of the interface by subject: plain where it takes nothing, a function where it does. */
export type Messages = typeof en;

const catalogues = new Map<Language, Messages>([['en', en]]);

/** Makes the texts of a language known. A host does so before it shows any of them: `japanese.ts` is imported for it. */
export function addTexts(language: Language, texts: Messages): void {
  catalogues.set(language, texts);
}

/** Whether the texts of a language are at hand. */
export function areTextsKnown(language: Language): boolean {
  return catalogues.has(language);
}

/**
 * The texts of a language: `messages('ja').sites.openCount({ open: 12, total: 34 })`. Until those of a language are known,
 * they are English.
 */
export function messages(language: Language): Messages {
  return catalogues.get(language) ?? en;
}
