import { laterPart } from './later-part.ts';

/** The Japanese texts: with the first page only for those who read them. */
export const japanese = laterPart(() => import('#i18n/japanese.ts'));
