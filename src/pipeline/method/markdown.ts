/** The marks of Markdown that the page on method is written with. */
export type Block =
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly text: string;
      /** The same heading in the other language, behind a dot. */
      readonly otherText: string | undefined;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] };

type Heading = Extract<Block, { kind: 'heading' }>;

/** The same page in the other language: each heading leads to its twin there. */
export interface OtherPage {
  readonly language: 'en' | 'ja';
  readonly address: string;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * Words with their marks; links lead anywhere only where they hold off this site, for its other pages are not there. A figure
 * stays with its unit, and the space that Markdown needs behind a Japanese stop in bold is left out.
 */
function inline(text: string): string {
  return escaped(text)
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, (_whole, words: string, address: string) =>
      /^https?:/.test(address) ? `<a href="${address}">${words}</a>` : words,
    )
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replaceAll(/(?<![\w*])[*_]([^*_]+)[*_](?![\w*])/g, '<em>$1</em>')
    .replaceAll(/(?<=[、。]<\/\w+>) /g, '')
    .replaceAll(/(?<=\d) (?=(?:km²?|m|%)(?![a-z]))/g, '\u00a0');
}

/** Lines of one paragraph as one text. Lines in Japanese are joined without a space. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => `${text}${seam(text, line)}${line}`);
}

function seam(before: string, after: string): string {
  const [last = '', first = ''] = [before.at(-1), after.at(0)];
  return [last, first].some((letter) => /[\u3000-\u9fff\uff00-\uffef]/.test(letter)) ? '' : ' ';
}

function headingOf(level: number, text: string): Heading {
  const [own = '', other] = text.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1').split(' · ');
  return { kind: 'heading', level, text: own, otherText: other };
}

function blockOf(lines: readonly string[]): Block {
  const [first = ''] = lines;
  const heading = /^(#+) (.*)$/.exec(first);
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? '');
  if (!first.startsWith('- ')) return { kind: 'paragraph', text: joined(lines) };
  const items: string[][] = [];
  for (const line of lines) {
    if (line.startsWith('- ')) items.push([line.slice(2)]);
    else items.at(-1)?.push(line);
  }
  return { kind: 'list', items: items.map(joined) };
}

/**
 * Markdown in blocks, as far as the page on method is written with it: headings in two languages parted by a dot, paragraphs,
 * lists, bold, italics, code and links.
 */
export function blocksOf(markdown: string): readonly Block[] {
  return markdown
    .split(/\n{2,}/)
    .map((block) => block.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
    .map(blockOf);
}

/** The name that a heading is reached by in either language: its English words in lower case, joined by hyphens. */
export function headingId({ text, otherText = '' }: Heading): string {
  const english = /^[ -~]*$/.test(text) ? text : otherText;
  return english
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function headingHtml(heading: Heading, other: OtherPage): string {
  const { level, text, otherText } = heading;
  const id = headingId(heading);
  const words = otherText === undefined ? '' : ` ${twinHtml(otherText, id, level, other)}`;
  return `<h${level} id="${id}">${inline(text)}${words}</h${level}>`;
}

function twinHtml(
  text: string,
  id: string,
  level: number,
  { language, address }: OtherPage,
): string {
  const at = level === 1 ? address : `${address}#${id}`;
  return `<a class="twin" href="${at}" lang="${language}" hreflang="${language}">${inline(text)}</a>`;
}

function blockHtml(block: Block, other: OtherPage): string {
  switch (block.kind) {
    case 'heading':
      return headingHtml(block, other);
    case 'paragraph':
      return `<p>${inline(block.text)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${inline(item)}</li>`);
      return `<ul>\n${items.join('\n')}\n</ul>`;
    }
  }
}

/** Blocks as HTML. */
export function blocksHtml(blocks: readonly Block[], other: OtherPage): string {
  return blocks.map((block) => blockHtml(block, other)).join('\n');
}
