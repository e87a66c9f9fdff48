import type { LonLat } from '../lon-lat.ts';

/** Polygons of closed planar rings: each clockwise ring is a hole of the smallest anticlockwise ring around it. */
export function nestRings(rings: readonly LonLat[][]): LonLat[][][] {
  const outers: { area: number; polygon: LonLat[][] }[] = [];
  const holes: LonLat[][] = [];
  for (const ring of rings) {
    const area = planarArea(ring);
    if (area < 0) holes.push(ring);
    else outers.push({ area, polygon: [ring] });
  }
  outers.sort((a, b) => a.area - b.area);
  for (const hole of holes) {
    const around = outers.find(({ polygon }) => isAround(polygon[0] ?? [], hole));
    around?.polygon.push(hole);
  }
  return outers.map(({ polygon }) => polygon);
}

/** Area of a closed ring in square degrees of the map: positive anticlockwise. */
export function planarArea(ring: readonly LonLat[]): number {
  const [west, south] = ring[0] ?? [0, 0];
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const start = ring[index - 1];
    const end = ring[index];
    if (!start || !end) continue;
    twice += (start[0] - west) * (end[1] - south) - (end[0] - west) * (start[1] - south);
  }
  return twice / 2;
}

/** Whether a ring holds another, told by the first position of `inner` that is not on it. */
function isAround(outer: readonly LonLat[], inner: readonly LonLat[]): boolean {
  const [first, second] = inner;
  if (!first || !second) return false;
  const x = (first[0] + second[0]) / 2;
  const y = (first[1] + second[1]) / 2;
  let inside = false;
  for (let index = 1; index < outer.length; index++) {
    const start = outer[index - 1];
    const end = outer[index];
    if (!start || !end || start[1] > y === end[1] > y) continue;
    if (x < start[0] + ((y - start[1]) / (end[1] - start[1])) * (end[0] - start[0]))
      inside = !inside;
  }
  return inside;
}
