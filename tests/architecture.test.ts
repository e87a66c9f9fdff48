import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of `src` by rank: a file imports only rooms of a lower rank. */
const rankOf: Readonly<Record<string, number>> = {
  geodesy: 0,
  i18n: 0,
  atlas: 1,
  scenario: 1,
  situation: 2,
  formats: 3,
  store: 3,
  commands: 4,
  map: 4,
  ui: 5,
  worker: 5,
  app: 6,
  cli: 6,
  pipeline: 6,
};

/** Packages that only some rooms may import, by the package's first words. */
const wardens: readonly { readonly pattern: RegExp; readonly rooms: readonly string[] }[] = [
  { pattern: /^geographiclib-/, rooms: ['geodesy'] },
  { pattern: /^@turf\//, rooms: ['geodesy'] },
  { pattern: /^maplibre-gl/, rooms: ['map'] },
  { pattern: /^pmtiles/, rooms: ['map', 'pipeline'] },
  { pattern: /^react(-|\/|$)/, rooms: ['ui', 'app'] },
  { pattern: /^node:/, rooms: ['cli', 'pipeline'] },
];

const MOST_LINES = 300;
const MOST_README_LINES = 60;
const MOST_ADR_LINES = 40;

const root = join(import.meta.dirname, '..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function linesOf(file: string): number {
  return readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g);
  return [...found].flatMap((match) => match[1] ?? []);
}

const sources = filesUnder('src').filter((file) => /\.tsx?$/.test(file));

function roomOf(file: string): string {
  return file.split('/')[1] ?? '';
}

interface Import {
  readonly file: string;
  readonly room: string;
  readonly specifier: string;
}

const imports: readonly Import[] = sources.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, room: roomOf(file), specifier })),
);

function targetOf({ file, specifier }: Import): string | undefined {
  if (specifier.startsWith('#data/')) return undefined;
  if (specifier.startsWith('#')) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith('.')) return join(dirname(file), specifier).split(sep).join('/');
  return undefined;
}

const across = imports.flatMap((one) => {
  const target = targetOf(one);
  if (target === undefined || !target.startsWith('src/')) return [];
  return roomOf(target) === one.room ? [] : [{ ...one, target, targetRoom: roomOf(target) }];
});

describe('the rooms of src', () => {
  it('are all ranked', () => {
    const unranked = sources.map(roomOf).filter((room) => !(room in rankOf));
    expect([...new Set(unranked)]).toEqual([]);
  });

  it('import only rooms of a lower rank', () => {
    const offences = across
      .filter(({ room, targetRoom }) => (rankOf[targetRoom] ?? 0) >= (rankOf[room] ?? 0))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(offences).toEqual([]);
  });

  it('are entered by their top-level files alone', () => {
    const offences = across
      .filter(({ target }) => target.split('/').length > 3)
      .map(({ file, specifier }) => `${file} reaches into ${specifier}`);
    expect(offences).toEqual([]);
  });

  it('are entered through #room/file, never by a path out of the room', () => {
    const offences = across
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ file, specifier }) => `${file} imports ${specifier}`);
    expect(offences).toEqual([]);
  });

  it('have no barrels', () => {
    const barrels = sources.filter(
      (file) =>
        /\/index\.tsx?$/.test(file) ||
        /^export (\*|\{[^}]*\}) from/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(barrels).toEqual([]);
  });

  it('import a guarded package only where it may be touched', () => {
    const offences = imports.flatMap(({ file, room, specifier }) =>
      wardens
        .filter(({ pattern, rooms }) => pattern.test(specifier) && !rooms.includes(room))
        .map(() => `${file} imports ${specifier}`),
    );
    expect(offences).toEqual([]);
  });

  it('each have a short README', () => {
    const rooms = [...new Set(sources.map(roomOf))];
    const readmes = filesUnder('src').filter((file) => file.endsWith('README.md'));
    expect(rooms.filter((room) => !readmes.includes(`src/${room}/README.md`))).toEqual([]);
    expect(readmes.filter((file) => linesOf(file) > MOST_README_LINES)).toEqual([]);
  });
});

describe('the size of things', () => {
  it('keeps a source file to one subject', () => {
    const written = [...sources, ...filesUnder('tests').filter((file) => /\.tsx?$/.test(file))];
    const long = written.filter((file) => linesOf(file) > MOST_LINES);
    expect(long.map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([]);
  });

  it('keeps a decision record to a page', () => {
    const records = filesUnder('docs/adr').filter((file) => file.endsWith('.md'));
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((file) => linesOf(file) > MOST_ADR_LINES)).toEqual([]);
  });
});
