import { ownRecord as en } from './en/own-record.ts';
import { ownRecord as ja } from './ja/own-record.ts';
import type { Language } from './language.ts';

/**
 * The words that records of a scenario's own bear, apart from the rest so that who only resolves scenarios need not carry
 * every text of the interface.
 */
export const ownRecordWords: Readonly<Record<Language, typeof en>> = { en, ja };
