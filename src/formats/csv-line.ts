/** What a spreadsheet would reckon out: a text that begins like a formula and is no figure. */
const formula = /^[=+\-@\t](?!(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$)/iu;

/** A field of CSV, in quotes where it needs them (RFC 4180), with an apostrophe before what would be taken for a formula. */
function csvField(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of CSV with its end (RFC 4180). */
export function csvLine(fields: readonly string[]): string {
  return `${fields.map(csvField).join(',')}\r\n`;
}
