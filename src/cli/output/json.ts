/** A list of bare figures that was spread over lines. Texts hold no line breaks, so that none is touched. */
const spreadFigures = /\[\n\s+(-?[\d.eE+-]+(?:,\n\s+-?[\d.eE+-]+)*)\n\s+\]/g;

/** A document as JSON for a person and a program: two spaces deep, positions on one line, a newline at the end. */
export function jsonDocument(value: unknown): string {
  const spread = JSON.stringify(value, null, 2);
  const compact = spread.replace(
    spreadFigures,
    (_, figures: string) => `[${figures.replace(/\s+/g, ' ')}]`,
  );
  return `${compact}\n`;
}
