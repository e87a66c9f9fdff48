const FORMAT_SEGMENTS = 4;
const FORMAT_GROUPS = 12;

/**
 * The Unicode code points that a font has glyphs for.
 *
 * @param font an OpenType or TrueType font, not compressed
 * @throws when the font has no `cmap` table
 * @see OpenType specification, "cmap: Character to Glyph Index Mapping Table", formats 4 and 12
 */
export function fontCodePoints(font: Buffer): Set<number> {
  const table = findTable(font, 'cmap');
  const points = new Set<number>();
  for (let i = font.readUInt16BE(table + 2) - 1; i >= 0; i--) {
    const subtable = table + font.readUInt32BE(table + 4 + 8 * i + 4);
    const format = font.readUInt16BE(subtable);
    if (format === FORMAT_SEGMENTS) addSegments(font, subtable, points);
    if (format === FORMAT_GROUPS) addGroups(font, subtable, points);
  }
  return points;
}

function findTable(font: Buffer, tag: string): number {
  for (let i = font.readUInt16BE(4) - 1; i >= 0; i--) {
    const record = 12 + 16 * i;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`the font has no ${tag} table`);
}

function addSegments(font: Buffer, at: number, points: Set<number>): void {
  const doubledCount = font.readUInt16BE(at + 6);
  for (let i = 0; i < doubledCount; i += 2) {
    const end = font.readUInt16BE(at + 14 + i);
    const start = font.readUInt16BE(at + 16 + doubledCount + i);
    if (end === 0xffff) continue;
    const delta = font.readUInt16BE(at + 16 + 2 * doubledCount + i);
    const rangeAt = at + 16 + 3 * doubledCount + i;
    const range = font.readUInt16BE(rangeAt);
    for (let point = start; point <= end; point++) {
      const listed = range === 0 ? point : font.readUInt16BE(rangeAt + range + 2 * (point - start));
      if (listed !== 0 && (range !== 0 || ((point + delta) & 0xffff) !== 0)) points.add(point);
    }
  }
}

function addGroups(font: Buffer, at: number, points: Set<number>): void {
  for (let i = font.readUInt32BE(at + 12) - 1; i >= 0; i--) {
    const group = at + 16 + 12 * i;
    const end = font.readUInt32BE(group + 4);
    for (let point = font.readUInt32BE(group); point <= end; point++) points.add(point);
  }
}
