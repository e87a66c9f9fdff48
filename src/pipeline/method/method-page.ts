import { markdownHtml } from './markdown.ts';

const style = `
@font-face { font-family: "Atlas Sans"; src: url("fonts/noto-sans-latin-400-normal.woff2") format("woff2"); }
@font-face { font-family: "Atlas Sans"; font-weight: 600; src: url("fonts/noto-sans-latin-600-normal.woff2") format("woff2"); }
@font-face { font-family: "Atlas Sans JP"; src: url("fonts/noto-sans-jp-400.woff2") format("woff2"); }
:root { color-scheme: light dark; --quiet: light-dark(#5a6069, #aab3bd); --line: light-dark(#d9d4c8, #3b4852); }
body {
  max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem 4rem;
  background: light-dark(#f8f5ee, #1d262d); color: light-dark(#20262e, #e8ebee);
  font: 400 1rem/1.6 "Atlas Sans", "Atlas Sans JP", "Noto Sans", "Noto Sans CJK JP", system-ui, sans-serif;
}
h1, h2 { line-height: 1.3; font-weight: 600; }
h1 { font-size: 1.5rem; }
h2 { margin-top: 2.25rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.1875rem; scroll-margin-top: 0.5rem; }
h1 span, h2 span { margin-left: 0.5rem; color: var(--quiet); font-weight: 400; font-size: 0.875em; }
h1 span { display: block; margin: 0.125rem 0 0; }
ul { padding-left: 1.25rem; }
li { margin-top: 0.375rem; }
.ja { padding-left: 0.875rem; border-left: 2px solid var(--line); color: var(--quiet); font-size: 0.9375rem; line-height: 1.8; }
a { color: light-dark(#1d5c8f, #8fc3ef); }
:target { background: light-dark(#f1e6c3, #46412b); }
`;

/** The page on method as it ships with the build: one file that needs no network and no other page. */
export function methodPage(markdown: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="icon.svg">
<title>Basing Atlas: method</title>
<style>${style}</style>
</head>
<body>
<p><a href="./">Basing Atlas</a></p>
<main>
${markdownHtml(markdown)}
</main>
</body>
</html>
`;
}
