import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodPage } from './method/method-page.ts';

const root = join(import.meta.dirname, '../..');

const markdown = readFileSync(join(root, 'docs/method.md'), 'utf8');
writeFileSync(join(root, 'public/method.html'), methodPage(markdown));
