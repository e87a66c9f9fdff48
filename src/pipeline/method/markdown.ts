/** The marks of Markdown that the page on method is written with. */
type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Words with their marks; links lead anywhere only where they hold off this site, for its other pages are not there. */
function inline(text: string): string {
  return escaped(text)
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_whole, words: string, address: string) =>
      /^https?:/.test(address) ? `<a href="${address}">${words}</a>` : words,
    )
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/g, '<em>$1</em>');
}

/** Lines of one paragraph as one text. Lines in Japanese are joined without a space. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .join(' ')
    .replaceAll(/(?<=[\u3000-\u9fff\uff00-\uffef]) | (?=[\u3000-\u9fff\uff00-\uffef])/g, '');
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) return { kind: 'heading', level: heading[1]?.length ?? 1, text: heading[2] ?? '' };
  if (first.startsWith('> ')) {
    return { kind: 'quote', text: joined(lines.map((line) => line.replace(/^> ?/, ''))) };
  }
  if (!first.startsWith('- ')) return { kind: 'paragraph', text: joined(lines) };
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push([line.slice(2)]);
    else items.at(-1)?.push(line);
  }
  return { kind: 'list', items: items.map(joined) };
}

/** The name that a heading is reached by: its words before the dot, in lower case, joined by hyphens. */
export function headingId(text: string): string {
  const [english = text] = text.split(' · ');
  return english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function headingHtml({ level, text }: Extract<Block, { kind: 'heading' }>): string {
  const [english = '', japanese] = text.split(' · ');
  const second = japanese === undefined ? '' : ` <span lang="ja">${inline(japanese)}</span>`;
  return `<h${level} id="${headingId(text)}">${inline(english)}${second}</h${level}>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block);
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'quote':
      return `<p class="ja" lang="ja">${inline(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${inline(item)}</li>`);
      return `<ul>\n${items.join('\n')}\n</ul>`;
    }
  }
}

/**
 * Markdown as HTML, as far as the page on method is written with it: headings in two languages parted by a dot, paragraphs,
 * quotes (which are Japanese), lists, bold, italics, code and links.
 */
export function markdownHtml(markdown: string): string {
  const blocks = markdown
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  return blocks.map((lines) => blockHtml(blockOf(lines))).join('\n');
}
