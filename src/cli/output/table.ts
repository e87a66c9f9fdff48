/** A column of a table: its head, and which side its cells stand at. */
export interface Column {
  readonly head: string;
  readonly align?: 'left' | 'right';
}

const GAP = '  ';

/** Letters that take two columns of a terminal (Unicode Annex 11, wide and fullwidth). */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]/u;

/** Columns of a terminal that a text takes. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/\p{Mn}/u.test(letter)) continue;
    width += wide.test(letter) ? 2 : 1;
  }
  return width;
}

function padded(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'right' ? space + text : text + space;
}

/** Rows under their heads, aligned for a terminal in any script; every line ends with a newline. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const lines = [columns.map(({ head }) => head), ...rows];
  const widths = columns.map((_, index) =>
    Math.max(...lines.map((line) => displayWidth(line[index] ?? ''))),
  );
  return lines
    .map((line) =>
      columns
        .map(({ align = 'left' }, index) => padded(line[index] ?? '', widths[index] ?? 0, align))
        .join(GAP)
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
