import { describe, expect, it } from 'vitest';
import { messages } from '#i18n/messages.ts';

type Text = string | ((values: never) => string) | { readonly [key: string]: Text };

/** A value for any text: each of its fields is asked for by name and answers with its name. */
function namedValues(): { readonly values: never; readonly asked: Set<string> } {
  const asked = new Set<string>();
  const values = new Proxy(
    {},
    {
      get: (_target, field) => {
        asked.add(String(field));
        return `<${String(field)}>`;
      },
    },
  );
  return { values: values as never, asked };
}

function leaves(text: Text, path: string): { readonly path: string; readonly text: Text }[] {
  if (typeof text !== 'object') return [{ path, text }];
  return Object.entries(text).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

const english = leaves(messages('en') as unknown as Text, 'en');
const japanese = leaves(messages('ja') as unknown as Text, 'ja');

describe.each([
  ['English', english],
  ['Japanese', japanese],
])('%s texts', (_language, texts) => {
  it('are none of them empty', () => {
    const empty = texts.filter(({ text }) => text === '').map(({ path }) => path);
    expect(empty).toEqual([]);
  });

  it('contain each value that they ask for', () => {
    const lost = texts.flatMap(({ path, text }) => {
      if (typeof text !== 'function') return [];
      const { values, asked } = namedValues();
      const worded = text(values);
      return [...asked]
        .filter((field) => !worded.includes(`<${field}>`))
        .map((f) => `${path} ${f}`);
    });
    const chooseWordsOnly = / (?:allOpen|other)$/;
    expect(lost.filter((one) => !chooseWordsOnly.test(one))).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same texts', () => {
    const keys = (texts: typeof english) => texts.map(({ path }) => path.slice(2)).sort();
    expect(keys(japanese)).toEqual(keys(english));
  });

  it('write every Japanese sentence in Japanese', () => {
    const latin = japanese.filter(
      ({ text }) => typeof text === 'string' && /^[A-Za-z ,.'’]{12,}$/.test(text),
    );
    expect(latin.map(({ path }) => path)).toEqual(['ja.shell.appName']);
  });
});

describe('English plurals', () => {
  const { scenario, statements, follows } = messages('en');

  it('speak of one site', () => {
    expect(scenario.governs({ count: 1 })).toBe('Governs 1 site');
    expect(statements.closed({ count: 1 })).toBe('1 site closed');
    expect(follows.depth({ count: 1 })).toBe('1 site reaches it');
  });

  it('speak of several sites', () => {
    expect(scenario.governs({ count: 2 })).toBe('Governs 2 sites');
    expect(statements.closed({ count: 2 })).toBe('2 sites closed');
    expect(follows.depth({ count: 2 })).toBe('2 sites reach it');
  });
});
