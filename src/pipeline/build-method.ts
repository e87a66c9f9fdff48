import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#i18n/language.ts';
import { methodFiles, methodPage } from './method/method-page.ts';

const root = join(import.meta.dirname, '../..');

for (const language of languages) {
  const { source, page } = methodFiles[language];
  writeFileSync(join(root, page), methodPage(readFileSync(join(root, source), 'utf8'), language));
}
