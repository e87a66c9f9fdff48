import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fontCodePoints } from './fonts/character-map.ts';
import {
  CHINESE_FACES,
  FIXED_RANGES,
  type FontFace,
  JAPANESE_FACES,
  LATIN_FACES,
} from './fonts/font-faces.ts';
import { unicodeRanges } from './fonts/unicode-range.ts';
import { readUsedCharacters } from './fonts/used-characters.ts';

/** Kerning, tabular figures and composed accents; no glyph alternates that nothing asks for. */
const FEATURES = ['ccmp', 'kern', 'liga', 'lnum', 'locl', 'mark', 'mkmk', 'pnum', 'tnum'];
const CONTROL = /\p{Cc}/u;
const EAST_ASIAN = /[\u2e80-\u30ff\u31c0-\u9fff\uf900-\ufaff\uff00-\uffef]/;

interface WrittenFace {
  readonly face: FontFace;
  readonly bytes: number;
  readonly characters: readonly string[];
}

const root = join(import.meta.dirname, '../..');
const output = join(root, 'public/fonts');
const require = createRequire(import.meta.url);

/** The folder of the package that each family comes in. */
const packages: Readonly<Record<FontFace['family'], string>> = {
  'Noto Sans': dirname(require.resolve('@fontsource/noto-sans/package.json')),
  'Noto Sans JP': dirname(require.resolve('@fontsource/noto-sans-jp/package.json')),
  'Noto Sans TC': dirname(require.resolve('@fontsource/noto-sans-tc/package.json')),
};

await buildFonts();

/** Subsets every face to what the data and the messages use, and describes the result. */
async function buildFonts(): Promise<void> {
  mkdirSync(output, { recursive: true });
  for (const name of readdirSync(output)) {
    if (name.endsWith('.woff2')) rmSync(join(output, name));
  }
  const { japanese, chinese, other } = readUsedCharacters(
    join(root, 'data'),
    join(root, 'src/i18n'),
    [join(root, 'docs/method.md'), join(root, 'docs/method.ja.md')],
  );
  const all = [...new Set([...japanese, ...chinese, ...other])].filter((c) => !CONTROL.test(c));
  const eastAsian = all.filter((character) => EAST_ASIAN.test(character));
  const latin = [...fixedCharacters(), ...all.filter((c) => !EAST_ASIAN.test(c))];
  const written = await writeInTurn(LATIN_FACES, latin);
  const signs = without(latin, written);
  const isKnown = (known: ReadonlySet<string>) => (c: string) => known.has(c) || other.has(c);
  const forJapanese = [...signs, ...eastAsian.filter(isKnown(japanese))];
  for (const face of JAPANESE_FACES) written.push(...(await writeInTurn([face], forJapanese)));
  written.push(...(await writeInTurn(CHINESE_FACES, eastAsian.filter(isKnown(chinese)))));
  writeDescriptions(written, without([...all, ...fixedCharacters()], written));
  writeFileSync(join(output, 'OFL.txt'), licenceText());
}

/** Writes faces of one family; within a weight and style each character goes to the first file that has it. */
async function writeInTurn(
  faces: readonly FontFace[],
  characters: readonly string[],
): Promise<WrittenFace[]> {
  const written: WrittenFace[] = [];
  for (const face of faces) {
    const siblings = written.filter(
      (done) => done.face.weight === face.weight && done.face.style === face.style,
    );
    const source = readFileSync(join(packages[face.family], 'files', face.source));
    const wanted = without(characters, siblings);
    const options = { keepFeatures: FEATURES, noHinting: true } as const;
    const plain = await subsetFont(source, wanted.join(''), { ...options, targetFormat: 'sfnt' });
    const points = fontCodePoints(plain);
    const held = wanted.filter((character) => points.has(character.codePointAt(0) ?? -1));
    if (held.length === 0) continue;
    const font = await subsetFont(source, held.join(''), { ...options, targetFormat: 'woff2' });
    writeFileSync(join(output, face.file), font);
    written.push({ face, bytes: font.length, characters: held.sort() });
  }
  return written;
}

function without(characters: readonly string[], written: readonly WrittenFace[]): string[] {
  const held = new Set(written.flatMap((done) => done.characters));
  return [...new Set(characters)].filter((character) => !held.has(character));
}

function fixedCharacters(): string[] {
  return FIXED_RANGES.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
  );
}

function writeDescriptions(written: readonly WrittenFace[], system: readonly string[]): void {
  const faces = written.map(({ face, bytes, characters }) => ({
    family: face.family,
    weight: face.weight,
    style: face.style,
    file: face.file,
    bytes,
    unicodeRange: unicodeRanges(characters),
  }));
  writeJson('fonts.json', { licence: 'OFL-1.1', faces });
  const byFile = written.map(({ face, characters }) => [face.file, characters.join('')]);
  writeJson('characters.json', {
    files: Object.fromEntries(byFile),
    system: system.toSorted().join(''),
  });
  for (const { face, bytes, characters } of written) {
    console.log(`${face.file}: ${characters.length} characters, ${bytes} bytes`);
  }
  if (system.length > 0) console.log(`left to the system's font: ${system.join(' ')}`);
}

function writeJson(name: string, value: unknown): void {
  writeFileSync(join(output, name), `${JSON.stringify(value, null, 1)}\n`);
}

function licenceText(): string {
  return Object.values(packages)
    .map((folder) => readFileSync(join(folder, 'LICENSE'), 'utf8').trim())
    .join(`\n\n${'='.repeat(72)}\n\n`)
    .concat('\n');
}
