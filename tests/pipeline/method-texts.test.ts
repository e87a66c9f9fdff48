import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { type Block, blocksOf, headingId } from '#pipeline/method/markdown.ts';
import { methodFiles } from '#pipeline/method/method-page.ts';

function blocksIn(language: Language): readonly Block[] {
  const path = new URL(`../../${methodFiles[language].source}`, import.meta.url);
  return blocksOf(readFileSync(path, 'utf8'));
}

const blocks = { en: blocksIn('en'), ja: blocksIn('ja') };

/** The blocks of each section below its heading, by the name of the section. */
function sectionsOf(all: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const starts = all.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  return new Map(
    starts.flatMap((start, index) => {
      const heading = all[start];
      if (heading?.kind !== 'heading') return [];
      return [[headingId(heading), all.slice(start + 1, starts[index + 1])]];
    }),
  );
}

const english = sectionsOf(blocks.en);
const japanese = sectionsOf(blocks.ja);

function headingsOf(all: readonly Block[]) {
  return all.flatMap((block) => (block.kind === 'heading' ? [block] : []));
}

function textsOf(block: Block): readonly string[] {
  return block.kind === 'list' ? block.items : [block.text];
}

/** The figures of a text, each as often as it stands there, without the commas of thousands. */
function figuresOf(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)]
    .map(([figure]) => figure.replaceAll(',', ''))
    .sort();
}

describe('the two texts on method', () => {
  test('have the same sections in the same order', () => {
    expect(headingsOf(blocks.ja).map(headingId)).toEqual(headingsOf(blocks.en).map(headingId));
    expect(headingsOf(blocks.en).length).toBeGreaterThan(15);
  });

  test('have headings that name each other', () => {
    const pairs = (language: Language) =>
      headingsOf(blocks[language]).map(({ text, otherText }) =>
        language === 'en' ? [text, otherText] : [otherText, text],
      );
    expect(pairs('ja')).toEqual(pairs('en'));
  });

  test.each([...english.keys()])(
    'say as much in %s: paragraph for paragraph, point for point',
    (id) => {
      const shape = (all: readonly Block[] | undefined) =>
        all?.map((block) => `${block.kind} ${textsOf(block).length}`);
      expect(shape(japanese.get(id))).toEqual(shape(english.get(id)));
    },
  );

  test.each([...english.keys()])('give the same figures in %s', (id) => {
    const figures = (all: readonly Block[] | undefined) =>
      all?.flatMap((block) => textsOf(block).map(figuresOf));
    expect(figures(japanese.get(id))).toEqual(figures(english.get(id)));
  });

  test('are each in their own language', () => {
    const isJapanese = (text: string) => /[ぁ-ん]/.test(text);
    for (const block of blocks.en) expect(textsOf(block).filter(isJapanese)).toEqual([]);
    for (const block of blocks.ja) {
      if (block.kind === 'heading') continue;
      expect(textsOf(block).filter((text) => !isJapanese(text))).toEqual([]);
    }
  });

  test.each(['en', 'ja'] as const)(
    'call verdicts and what is shown as the page does (%s)',
    (language) => {
      const text = blocks[language].flatMap(textsOf).join('\n').toLowerCase();
      const { sources, kinds, depth, shell, sweep } = messages(language);
      const words = [
        ...Object.values(sources.verdicts).map((verdict) => `**${verdict}**`),
        ...Object.values(kinds.verdicts).map((verdict) => `**${verdict}**`),
        ...(language === 'en' ? ['depth'] : [depth.title]),
        shell.display,
        sweep.title,
      ];
      for (const word of words) expect(text).toContain(word.toLowerCase());
    },
  );
});
