import { seaLengthText } from '#formats/sea-way-text.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { messages } from '#i18n/messages.ts';
import type { SeaWay } from '#situation/sea-way.ts';
import { type Drawing, drawing, feature, linesThrough, pointAt } from './features.ts';
import type { Wording } from './reach-features.ts';

/** The way by sea that was found: its line, and its length as a caption half way along. Nothing without a way. */
export function seaWayFeatures(way: SeaWay | undefined, { language, unit }: Wording): Drawing {
  if (way === undefined) return drawing([]);
  const path = positionsOf(way.path);
  const length = seaLengthText(way.metres, unit, language);
  return drawing([
    feature('way', linesThrough([path]), {}),
    feature('caption', pointAt(halfway(path)), {
      label: messages(language).sea.caption({ length }),
    }),
  ]);
}

function positionsOf(flat: Float64Array): readonly LonLat[] {
  return Array.from(
    { length: flat.length / 2 },
    (_, i): LonLat => [flat[2 * i] ?? Number.NaN, flat[2 * i + 1] ?? Number.NaN],
  );
}

/** Where half of a path lies behind, as lengths look on the map: good enough to put a caption there. */
function halfway(path: readonly LonLat[]): LonLat {
  const lengths = path.map(([longitude, latitude], i) => {
    const before = path[i - 1];
    if (before === undefined) return 0;
    const narrowing = Math.cos((latitude * Math.PI) / 180);
    return Math.hypot((longitude - before[0]) * narrowing, latitude - before[1]);
  });
  let left = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [i, length] of lengths.entries()) {
    const [start, end] = [path[i - 1], path[i]];
    if (start !== undefined && end !== undefined && length > 0 && left <= length) {
      const share = left / length;
      return [start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])];
    }
    left -= length;
  }
  return path[0] ?? [0, 0];
}
