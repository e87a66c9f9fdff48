import { type Coast, coastPolygon } from '#atlas/coast.ts';

/** A stretch of latitudes that a polygon runs along the antimeridian, degrees. */
type Stretch = readonly [south: number, north: number];

/** Whether a polygon reaches a side of the map. */
function touches(coast: Coast, polygon: number, side: 180 | -180): boolean {
  return coast.boxes[4 * polygon + (side === 180 ? 2 : 0)] === side;
}

function stretches(coast: Coast, polygon: number, side: 180 | -180): Stretch[] {
  return coastPolygon(coast, polygon).flatMap((ring) =>
    ring.slice(1).flatMap((end, index): Stretch[] => {
      const start = ring[index];
      if (start === undefined || start[0] !== side || end[0] !== side) return [];
      return [[Math.min(start[1], end[1]), Math.max(start[1], end[1])]];
    }),
  );
}

/**
 * The polygons of `others` that are the same land as a polygon, cut from it by the antimeridian: those that run along
 * the other side of the map at the same latitudes.
 */
export function cutFrom(coast: Coast, polygon: number, others: Coast): number[] {
  return ([180, -180] as const).flatMap((side) => {
    if (!touches(coast, polygon, side)) return [];
    const own = stretches(coast, polygon, side);
    const far = side === 180 ? -180 : 180;
    return others.owners.flatMap((_, other) => {
      if (!touches(others, other, far)) return [];
      const meets = stretches(others, other, far).some(([south, north]) =>
        own.some(([ownSouth, ownNorth]) => south < ownNorth && north > ownSouth),
      );
      return meets ? [other] : [];
    });
  });
}
