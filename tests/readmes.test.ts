import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Folders that hold what is written here, not what is brought or built. */
const kept = ['data', 'docs', 'public', 'seeds', 'src', 'tests'] as const;

const paths: readonly string[] = kept.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
    (path) => `${folder}/${path.replaceAll('\\', '/')}`,
  ),
);

const atRoot = readdirSync(root);

const rooms = readdirSync(join(root, 'src'));

function readmeOf(room: string): string {
  return readFileSync(join(root, 'src', room, 'README.md'), 'utf8');
}

/** What a text names as a file, `find.ts`, or as a folder, `parts/`, without what the builds make. */
function namedIn(text: string): string[] {
  const names = [...text.matchAll(/`([#\w./<>*-]+(?:\.(?:tsx?|css|html|json|md)|\/))`/g)];
  return names.flatMap(([, name = '']) => (/^(build|dist)/.test(name) ? [] : name));
}

/** Whether a room, or else what is not source, has what is named: `*` and `<subject>` stand for any name. */
function isThere(room: string, name: string): boolean {
  const words = name
    .replace(/^#/, 'src/')
    .replace(/\/$/, '')
    .replaceAll('.', '\\.')
    .replaceAll(/<\w+>|\*/g, '[\\w-]+');
  const inRoom = new RegExp(`^src/${room}/(?:.*/)?${words}$`);
  const elsewhere = new RegExp(`^(?:(?:data|public)/(?:.*/)?)?${words}$`);
  return [...paths, ...atRoot].some((path) => inRoom.test(path) || elsewhere.test(path));
}

describe('the README', () => {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const countOf = (name: string) =>
    (JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8')) as unknown[]).length;
  const words = [
    'no',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
  ];

  it('tells how many conditions, claims and documents there are', () => {
    expect(text).toContain(`${words[countOf('conditions')]} conditions as switches`);
    expect(text).toContain(
      `${countOf('claims')} statements of ${words[countOf('documents')]} documents`,
    );
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path);
    const gone = links.filter((path) => !existsSync(join(root, path)));
    expect(links.length).toBeGreaterThan(10);
    expect(gone).toEqual([]);
  });
});

describe.each(rooms)('the README of %s', (room) => {
  it('names only files and folders that are there', () => {
    const gone = namedIn(readmeOf(room)).filter((name) => !isThere(room, name));
    expect(gone).toEqual([]);
  });

  it('names each of its folders', () => {
    const folders = readdirSync(join(root, 'src', room), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    const text = readmeOf(room);
    const untold = folders.filter((name) => !new RegExp(`(\`|^## )${name}[/:]`, 'm').test(text));
    expect(untold).toEqual([]);
  });
});
