import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Characters that texts use, by the language that the texts are known to be in. */
export interface UsedCharacters {
  readonly japanese: ReadonlySet<string>;
  readonly chinese: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
}

type Language = keyof UsedCharacters;

/**
 * The characters of all data files, of all interface messages and of pages of their own. Data tell the language of a text
 * by its key (`ja`, `zhHant`), messages by the name of their file or folder; pages are in English and Japanese.
 *
 * @param dataFolder folder of JSON and GeoJSON files
 * @param messageFolder folder of TypeScript message files
 * @param pages files of the pages
 */
export function readUsedCharacters(
  dataFolder: string,
  messageFolder: string,
  pages: readonly string[],
): UsedCharacters {
  const used = {
    japanese: new Set<string>(),
    chinese: new Set<string>(),
    other: new Set<string>(),
  };
  const add = (text: string, language: Language) => {
    for (const character of text) used[language].add(character);
  };
  for (const path of filesUnder(dataFolder)) {
    if (!['.json', '.geojson'].includes(extname(path))) continue;
    addTexts(JSON.parse(readFileSync(path, 'utf8')), 'other', add);
  }
  for (const path of filesUnder(messageFolder)) {
    if (extname(path) !== '.ts') continue;
    add(readFileSync(path, 'utf8'), languageOfFile(path.slice(messageFolder.length)));
  }
  for (const path of pages) add(readFileSync(path, 'utf8'), 'japanese');
  return used;
}

function addTexts(
  value: unknown,
  language: Language,
  add: (text: string, language: Language) => void,
): void {
  if (typeof value === 'string') add(value, language);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    addTexts(item, languageOfKey(key) ?? language, add);
  }
}

function languageOfKey(key: string): Language | null {
  if (key === 'ja') return 'japanese';
  return key === 'zhHant' ? 'chinese' : null;
}

function languageOfFile(path: string): Language {
  if (/^\/ja[./]/.test(path)) return 'japanese';
  return /^\/zh[-./]/i.test(path) ? 'chinese' : 'other';
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
