/** Where a phone's sheet comes to rest, lowest first. */
export const sheetStops = ['sentence', 'half', 'full'] as const;

export type SheetStop = (typeof sheetStops)[number];

/** The heights of the stops in CSS pixels, for a sheet that may be `full` high. */
export interface StopHeights {
  readonly sentence: number;
  readonly half: number;
  readonly full: number;
}

/** Half the room, and never lower than the sentence. */
export function stopHeights(full: number, sentence: number): StopHeights {
  const lowest = Math.min(sentence, full);
  return { sentence: lowest, half: Math.max(lowest, Math.round(full / 2)), full };
}

/** The next stop up (1) or down (-1); the outermost stops stay. */
export function neighbourStop(stop: SheetStop, direction: 1 | -1): SheetStop {
  return sheetStops[sheetStops.indexOf(stop) + direction] ?? stop;
}

/** The stop whose height is nearest. */
export function nearestStop(height: number, heights: StopHeights): SheetStop {
  return sheetStops.reduce((best, stop) =>
    Math.abs(heights[stop] - height) < Math.abs(heights[best] - height) ? stop : best,
  );
}
