/** Control characters but the ends of lines, and the marks that turn the direction of writing. */
const unprintable = /(?![\n\t])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from outside for a terminal: what would steer the terminal or turn its writing round is shown by its number. */
export function printable(text: string): string {
  return text.replace(unprintable, (mark) => {
    const code = mark.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
