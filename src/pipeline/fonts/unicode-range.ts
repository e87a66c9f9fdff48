/**
 * The ranges of a font's characters as CSS writes them, such as `U+20-7E`, in ascending order.
 *
 * @param characters single characters, in any order
 */
export function unicodeRanges(characters: Iterable<string>): string[] {
  const points = [...characters].map((character) => character.codePointAt(0) ?? 0);
  const ranges: [number, number][] = [];
  for (const point of points.sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && point <= last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`));
}

function hex(point: number): string {
  return point.toString(16).toUpperCase();
}
