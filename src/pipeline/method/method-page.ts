import { type Language, languages } from '#i18n/language.ts';
import { type Block, blocksHtml, blocksOf, headingId, type OtherPage } from './markdown.ts';
import { methodStyle } from './method-style.ts';

/** The page on method in each language: the Markdown that it is built from, and where it goes, from the root of the repository. */
export const methodFiles: Readonly<
  Record<Language, { readonly source: string; readonly page: string }>
> = {
  en: { source: 'docs/method.md', page: 'public/method.html' },
  ja: { source: 'docs/method.ja.md', page: 'public/method.ja.html' },
};

const names: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

const words: Readonly<
  Record<
    Language,
    { readonly title: string; readonly languages: string; readonly sections: string }
  >
> = {
  en: { title: 'Basing Atlas: method', languages: 'Language', sections: 'Sections' },
  ja: { title: 'Basing Atlas：数値の求め方', languages: '言語', sections: '目次' },
};

function addressOf(language: Language): string {
  return methodFiles[language].page.replace('public/', '');
}

function otherPage(language: Language): OtherPage {
  const other = language === 'en' ? 'ja' : 'en';
  return { language: other, address: addressOf(other) };
}

function languageChoice(shown: Language): string {
  const choices = languages.map((language) =>
    language === shown
      ? `<span lang="${language}" aria-current="page">${names[language]}</span>`
      : `<a href="${addressOf(language)}" lang="${language}" hreflang="${language}">${names[language]}</a>`,
  );
  return `<nav class="languages" aria-label="${words[shown].languages}">\n${choices.join('\n')}\n</nav>`;
}

function contents(blocks: readonly Block[], language: Language): string {
  const entries = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`<li><a href="#${headingId(block)}">${block.text}</a></li>`]
      : [],
  );
  return `<nav class="sections" aria-label="${words[language].sections}">\n<ul>\n${entries.join('\n')}\n</ul>\n</nav>`;
}

/**
 * The page on method in one language, as it ships with the build: one file that needs no script, no network and no page but
 * its twin. What comes before the first section stands above the list of sections.
 */
export function methodPage(markdown: string, language: Language): string {
  const blocks = blocksOf(markdown);
  const other = otherPage(language);
  const first = blocks.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="icon.svg">
<link rel="alternate" hreflang="${other.language}" href="${other.address}">
<title>${words[language].title}</title>
<style>${methodStyle}</style>
</head>
<body>
<header>
<a href="./">Basing Atlas</a>
${languageChoice(language)}
</header>
<main>
${blocksHtml(blocks.slice(0, first), other)}
${contents(blocks, language)}
${blocksHtml(blocks.slice(first), other)}
</main>
</body>
</html>
`;
}
