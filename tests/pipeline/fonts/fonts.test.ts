import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { fontCodePoints } from '#pipeline/fonts/character-map.ts';
import { unicodeRanges } from '#pipeline/fonts/unicode-range.ts';
import { readUsedCharacters } from '#pipeline/fonts/used-characters.ts';

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: string;
  readonly file: string;
  readonly bytes: number;
  readonly unicodeRange: readonly string[];
}

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'public/fonts');
const { faces } = readJson<{ faces: Face[] }>('fonts.json');
const { files } = readJson<{ files: Record<string, string> }>('characters.json');
const used = readUsedCharacters(join(root, 'data'), join(root, 'src/i18n'), [
  join(root, 'docs/method.md'),
  join(root, 'docs/method.ja.md'),
]);
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff65]/u;

function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
}

function missing(wanted: ReadonlySet<string>, family: string, weight: number): string[] {
  const held = faces
    .filter((face) => face.family === family && face.weight === weight)
    .map((face) => files[face.file] ?? '')
    .join('');
  return [...wanted].filter((character) => EAST_ASIAN.test(character) && !held.includes(character));
}

test.each([400, 600])('Japanese text is covered at weight %i (else: npm run fonts)', (weight) => {
  expect(missing(used.japanese, 'Noto Sans JP', weight)).toEqual([]);
});

test('Traditional Chinese text is covered (else: npm run fonts)', () => {
  expect(missing(used.chinese, 'Noto Sans TC', 400)).toEqual([]);
});

test('every Latin letter in use is covered in each Latin face (else: npm run fonts)', () => {
  const letters = [...used.japanese, ...used.chinese, ...used.other].filter((character) =>
    /\p{Script=Latin}/u.test(character),
  );
  const styles = [
    [400, 'normal'],
    [400, 'italic'],
    [600, 'normal'],
  ] as const;
  for (const [weight, style] of styles) {
    const held = faces
      .filter((face) => face.family === 'Noto Sans' && face.weight === weight)
      .filter((face) => face.style === style)
      .map((face) => files[face.file] ?? '')
      .join('');
    expect(letters.filter((c) => !held.includes(c) && !/[\uff00-\uffef]/.test(c))).toEqual([]);
  }
});

test('the fonts are under 350 kB together', () => {
  const bytes = faces.reduce((sum, face) => sum + statSync(join(folder, face.file)).size, 0);
  expect(bytes).toBeLessThan(350_000);
});

test('the licence of the fonts ships with them', () => {
  expect(readFileSync(join(folder, 'OFL.txt'), 'utf8')).toContain(
    'SIL OPEN FONT LICENSE Version 1.1',
  );
});

describe.each(faces)('$file', ({ file, bytes, unicodeRange }) => {
  const listed = files[file] ?? '';

  test('has a glyph for every character that it is listed with', async () => {
    const font = readFileSync(join(folder, file));
    const points = fontCodePoints(await subsetFont(font, listed, { targetFormat: 'sfnt' }));
    expect([...listed].filter((c) => !points.has(c.codePointAt(0) ?? -1))).toEqual([]);
    expect(font.length).toBe(bytes);
  });

  test('states its characters as ranges', () => {
    expect(unicodeRange).toEqual(unicodeRanges(listed));
  });
});

test('ranges join neighbours and write code points as CSS does', () => {
  expect(unicodeRanges('cabzé台')).toEqual(['U+61-63', 'U+7A', 'U+E9', 'U+53F0']);
});
