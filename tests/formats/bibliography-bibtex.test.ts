import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Source } from '#atlas/source.ts';
import { bibliographyBibtex } from '#formats/bibliography-bibtex.ts';
import { aSource } from '../fixtures/a-source.ts';

/** What BibTeX's scanner sees: the depth of braces after each letter, backslashes or not. */
function braceDepths(text: string): number[] {
  let depth = 0;
  return [...text].map((letter) => {
    if (letter === '{') depth += 1;
    if (letter === '}') depth -= 1;
    return depth;
  });
}

/** The value of a field, between its outer braces. */
function fieldOf(entry: string, name: string): string {
  const start = entry.indexOf(`  ${name} = {`);
  if (start < 0) throw new Error(`no field ${name} in ${entry}`);
  const value = entry.slice(start + `  ${name} = `.length);
  const end = braceDepths(value).indexOf(0);
  return value.slice(1, end);
}

/** What TeX prints for a text of escaped letters: the reverse, written from TeX's own names. */
function printed(tex: string): string {
  const named = new Map([
    ['\\textbackslash{}', '\\'],
    ['\\textbraceleft{}', '{'],
    ['\\textbraceright{}', '}'],
    ['\\textasciitilde{}', '~'],
    ['\\textasciicircum{}', '^'],
  ]);
  return tex.replaceAll(/\\text[a-z]+\{\}|\\([$&#_%])/g, (command, letter: string | undefined) => {
    return letter ?? named.get(command) ?? command;
  });
}

test('a report of the press is an article of its paper, with its day', () => {
  const report = aSource({
    id: 'paper-2022',
    kind: 'press',
    title: 'Framework signed',
    publisher: 'The Paper',
    date: '2022-01-07',
    url: 'https://paper.example/a_b?c=1&d=50%25#e',
  });
  expect(bibliographyBibtex([report])).toBe(
    [
      '@article{paper-2022,',
      '  title = {{Framework signed}},',
      '  journal = {The Paper},',
      '  year = {2022},',
      '  month = jan,',
      '  day = {7},',
      '  url = {https://paper.example/a_b?c=1&d=50%25#e}',
      '}',
      '',
    ].join('\n'),
  );
});

test.each([
  ['2016', ['  year = {2016}']],
  ['2016-03', ['  year = {2016}', '  month = mar']],
  [undefined, []],
])('a date of %s is as precise as it is known', (date, expected) => {
  const lines = bibliographyBibtex([aSource({ date })]).split(/,?\n/);
  expect(lines.filter((line) => /^ {2}(year|month|day) /.test(line))).toEqual(expected);
});

test('a licence is a note', () => {
  expect(bibliographyBibtex([aSource({ licence: 'CC BY-SA 4.0' })])).toContain(
    'note = {Licence: CC BY-SA 4.0}',
  );
});

test('any title comes out of TeX as it went in, and no brace is left open', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aé日 {}\\$&#_%~^"@,=') }), (title) => {
      const entry = bibliographyBibtex([aSource({ title })]);
      const depths = braceDepths(entry);
      expect(Math.min(...depths)).toBe(0);
      expect(depths.at(-1)).toBe(0);
      const inner = fieldOf(entry, 'title').slice(1, -1);
      expect(printed(inner)).toBe(title.replaceAll(/\s+/g, ' ').trim());
    }),
    { numRuns: 200 },
  );
});

test('braces, backslashes and spaces of an address are encoded, and nothing else', () => {
  const source: Source = aSource({ url: 'https://a.example/{x}\\y z?q=~1_2%20' });
  expect(fieldOf(bibliographyBibtex([source]), 'url')).toBe(
    'https://a.example/%7Bx%7D%5Cy%20z?q=~1_2%20',
  );
});
