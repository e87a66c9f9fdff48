import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodSections } from '#formats/provenance.ts';
import { languages } from '#i18n/language.ts';
import { blocksHtml, blocksOf } from '#pipeline/method/markdown.ts';
import { methodFiles, methodPage } from '#pipeline/method/method-page.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

describe.each(languages)('the page on method in %s', (language) => {
  const { source, page } = methodFiles[language];
  const html = read(page);

  test(`is what ${source} says: \`npm run method\` writes it`, () => {
    expect(html).toBe(methodPage(read(source), language));
  });

  test('says its language, and leads to the other page at its head and from every heading', () => {
    const other = language === 'en' ? 'ja' : 'en';
    const address = methodFiles[other].page.replace('public/', '');
    const headings = [...html.matchAll(/<h[12] id="([^"]+)">(.*)<\/h[12]>/g)];
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(`<a href="${address}" lang="${other}" hreflang="${other}">`);
    expect(headings.length).toBeGreaterThan(methodSections.length);
    for (const [index, [, id, words = '']] of headings.entries()) {
      const target = index === 0 ? address : `${address}#${id}`;
      expect(words).toContain(`href="${target}" lang="${other}"`);
    }
  });

  test.each([...methodSections])('has the section %s that figures lead to, and lists it', (id) => {
    expect(html).toContain(`<h2 id="${id}">`);
    expect(html).toContain(`<li><a href="#${id}">`);
  });

  test('asks nothing of another origin and needs no script', () => {
    const loaded = [...html.matchAll(/(?:src|url)\s*[=(]\s*"([^"]+)"/g)].map((match) => match[1]);
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<script|\son[a-z]+=/);
  });
});

describe('Markdown as HTML', () => {
  const toJapanese = { language: 'ja', address: 'b.html' } as const;
  const toEnglish = { language: 'en', address: 'a.html' } as const;

  test.each([
    ['one\ntwo', '<p>one two</p>'],
    ['一つ\n二つ', '<p>一つ二つ</p>'],
    ['読む A を B 書く', '<p>読む A を B 書く</p>'],
    ['- a\n  b\n- c', '<ul>\n<li>a b</li>\n<li>c</li>\n</ul>'],
    ['**b**, *i*, `c < d`', '<p><strong>b</strong>, <em>i</em>, <code>c &lt; d</code></p>'],
    ['[here](https://a.example/)', '<p><a href="https://a.example/">here</a></p>'],
    ['[there](adr/0005.md)', '<p>there</p>'],
    ['30 km, 20 m, 3 %, 5 kinds', '<p>30\u00a0km, 20\u00a0m, 3\u00a0%, 5 kinds</p>'],
    ['**例。** 一つ、二つ', '<p><strong>例。</strong>一つ、二つ</p>'],
  ])('%j', (given, expected) => {
    expect(blocksHtml(blocksOf(given), toJapanese)).toBe(expected);
  });

  test('a heading leads to its twin in the other language, by its English words', () => {
    expect(blocksHtml(blocksOf('## By sea · 海路'), toJapanese)).toBe(
      '<h2 id="by-sea">By sea <a class="twin" href="b.html#by-sea" lang="ja" hreflang="ja">海路</a></h2>',
    );
    expect(blocksHtml(blocksOf('## 海路 · By sea'), toEnglish)).toBe(
      '<h2 id="by-sea">海路 <a class="twin" href="a.html#by-sea" lang="en" hreflang="en">By sea</a></h2>',
    );
  });

  test('the first heading leads to the other page and not to the other file', () => {
    expect(blocksHtml(blocksOf('# A · [あ](b.md)'), toJapanese)).toBe(
      '<h1 id="a">A <a class="twin" href="b.html" lang="ja" hreflang="ja">あ</a></h1>',
    );
  });
});
