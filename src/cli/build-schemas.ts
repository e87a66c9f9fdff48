import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaFiles } from './output-schemas.ts';

const folder = join(import.meta.dirname, '../../public/schema');

mkdirSync(folder, { recursive: true });
for (const [name, content] of schemaFiles()) writeFileSync(join(folder, name), content);
