import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { methodSections } from '#formats/provenance.ts';
import { headingId, markdownHtml } from '#pipeline/method/markdown.ts';
import { methodPage } from '#pipeline/method/method-page.ts';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

const markdown = read('docs/method.md');

/** Headings with the name that each is reached by. */
const headings = [...markdown.matchAll(/^## (.*)$/gm)].map(([, text = '']) => headingId(text));

describe('the page on method', () => {
  test('is what docs/method.md says: `npm run method` writes it', () => {
    expect(read('public/method.html')).toBe(methodPage(markdown));
  });

  test('asks nothing of another origin', () => {
    const page = methodPage(markdown);
    const loaded = [...page.matchAll(/(?:src|url)\s*[=(]\s*"([^"]+)"/g)].map(
      ([, address]) => address,
    );
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address ?? ''))).toEqual([]);
  });

  test.each([...methodSections])('has the section %s that figures lead to', (section) => {
    expect(headings).toContain(section);
  });

  test('has a heading in both languages and a Japanese summary for every section', () => {
    const sections = markdown.split(/^## /m).slice(1);
    for (const section of sections) {
      expect(section.split('\n')[0]).toMatch(/^[A-Za-z ]+ · .*[ぁ-んァ-ヶ一-龠]/);
      expect(section).toMatch(/^> .*[ぁ-んァ-ヶ一-龠]/m);
    }
  });
});

describe('Markdown as HTML', () => {
  test.each([
    ['# A · あ', '<h1 id="a">A <span lang="ja">あ</span></h1>'],
    ['one\ntwo', '<p>one two</p>'],
    ['> 一つ\n> 二つ', '<p class="ja" lang="ja">一つ二つ</p>'],
    ['- a\n  b\n- c', '<ul>\n<li>a b</li>\n<li>c</li>\n</ul>'],
    ['**b**, *i*, `c < d`', '<p><strong>b</strong>, <em>i</em>, <code>c &lt; d</code></p>'],
    ['[here](https://a.example/)', '<p><a href="https://a.example/">here</a></p>'],
    ['[there](adr/0005.md)', '<p>there</p>'],
  ])('%j', (given, expected) => {
    expect(markdownHtml(given)).toBe(expected);
  });
});
