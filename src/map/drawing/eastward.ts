import type { LonLat } from '#geodesy/lon-lat.ts';

/**
 * Lines parted where they turn between east and west, each part running east. Text along them reads from left to right on a map
 * with north above, without being turned over: MapLibre, asked to turn text over, sets Japanese upright letter by letter where
 * a line is steep. O(vertices).
 */
export function eastward(lines: readonly (readonly LonLat[])[]): readonly (readonly LonLat[])[] {
  return lines
    .flatMap(partsOf)
    .map(({ isWestward, points }) => (isWestward ? points.toReversed() : points));
}

interface Part {
  readonly isWestward: boolean;
  readonly points: readonly LonLat[];
}

function partsOf(line: readonly LonLat[]): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let isWestward: boolean | undefined;
  for (const [index, [longitude]] of line.entries()) {
    const step = index === 0 ? 0 : longitude - (line[index - 1]?.[0] ?? longitude);
    if (step === 0) continue;
    if (isWestward !== undefined && step < 0 !== isWestward) {
      parts.push({ isWestward, points: line.slice(start, index) });
      start = index - 1;
    }
    isWestward = step < 0;
  }
  return [...parts, { isWestward: isWestward ?? false, points: line.slice(start) }];
}
