import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { changedSince } from '#pipeline/browser/changed-since.ts';

const folder = mkdtempSync(join(tmpdir(), 'changed-since-'));
afterEach(() => rmSync(folder, { recursive: true }));

test('names what was changed after the page was built, however deep it lies', () => {
  const make = (path: string, second: number) => {
    const full = join(folder, path);
    mkdirSync(join(full, '..'), { recursive: true });
    writeFileSync(full, '');
    utimesSync(full, second, second);
    return full;
  };
  const built = make('dist/index.html', 1000);
  make('src/app/main.ts', 999);
  const late = make('src/ui/deep/late.ts', 1001);
  const page = make('index.html', 1002);
  expect(changedSince(built, [join(folder, 'src'), page])).toEqual([late, page]);
});
