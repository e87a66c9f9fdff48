/**
 * How the page on method looks, light and dark and on paper. Its characters are those of the fonts that ship with the build, which
 * a test holds it to; the system's fonts stand behind them.
 */
export const methodStyle = `
@font-face { font-family: "Atlas Sans"; src: url("fonts/noto-sans-latin-400-normal.woff2") format("woff2"); }
@font-face { font-family: "Atlas Sans"; font-style: italic; src: url("fonts/noto-sans-latin-400-italic.woff2") format("woff2"); }
@font-face { font-family: "Atlas Sans"; font-weight: 600; src: url("fonts/noto-sans-latin-600-normal.woff2") format("woff2"); }
@font-face { font-family: "Atlas Sans JP"; src: url("fonts/noto-sans-jp-400.woff2") format("woff2"); }
@font-face { font-family: "Atlas Sans JP"; font-weight: 600; src: url("fonts/noto-sans-jp-600.woff2") format("woff2"); }
:root { color-scheme: light dark; --quiet: light-dark(#5a6069, #aab3bd); --line: light-dark(#d9d4c8, #3b4852); --link: light-dark(#1d5c8f, #8fc3ef); }
body {
  max-width: 42rem; margin: 0 auto; padding: 1.25rem 1.25rem 4rem;
  background: light-dark(#f8f5ee, #1d262d); color: light-dark(#20262e, #e8ebee);
  font: 400 1rem/1.6 "Atlas Sans", "Atlas Sans JP", "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", system-ui, sans-serif;
}
:lang(ja) { line-break: strict; }
html:lang(ja) body { line-height: 1.85; }
header { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; justify-content: space-between; }
.languages { display: flex; gap: 1rem; }
.languages [aria-current] { box-shadow: inset 0 -2px var(--link); }
a { color: var(--link); }
h1, h2 { line-height: 1.3; font-weight: 600; }
h1 { margin: 1.5rem 0 1rem; font-size: 1.5rem; }
h2 { margin-top: 2.25rem; padding-top: 0.75rem; border-top: 1px solid var(--line); font-size: 1.1875rem; scroll-margin-top: 0.5rem; }
.twin { margin-left: 0.5rem; color: var(--quiet); font-weight: 400; font-size: 0.8125em; text-decoration-color: var(--line); text-underline-offset: 0.2em; }
.twin:hover { color: var(--link); }
h1 .twin { display: block; width: fit-content; margin: 0.25rem 0 0; }
html:lang(ja) em { font-style: normal; font-weight: 600; }
ul { padding-left: 1.25rem; }
li { margin-top: 0.375rem; }
.sections { margin-top: 1.5rem; }
.sections ul { columns: 12rem 3; margin: 0; padding: 0; list-style: none; font-size: 0.9375rem; }
.sections li { margin: 0; break-inside: avoid; }
:target { background: light-dark(#f1e6c3, #46412b); }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; background: none; font-size: 10.5pt; }
  header, .sections { display: none; }
  a { color: inherit; text-decoration: none; }
  h1, h2 { break-after: avoid; }
  h2 { margin-top: 1.5rem; }
  p, li { orphans: 3; widows: 3; }
  :target { background: none; }
}
`;
