import {
  type Box,
  boxesMeet,
  boxOf,
  doubledArea,
  type Polygon,
  positionInRing,
  type Ring,
} from './geometry.ts';

/**
 * Makes polygons of rings: each clockwise ring is the outside of one, each other ring a hole in
 * the smallest of those that hold it. A hole that none holds is left out.
 */
export function groupRings(rings: readonly Ring[]): Polygon[] {
  const groups = rings
    .filter((ring) => doubledArea(ring) < 0)
    .map((ring) => ({ rings: [ring], box: boxOf(ring), area: -doubledArea(ring) }))
    .sort((a, b) => a.area - b.area);
  for (const hole of rings) {
    if (doubledArea(hole) < 0) continue;
    const box = boxOf(hole);
    const owner = groups.find((group) => boxesMeet(group.box, box) && holds(group, hole, box));
    owner?.rings.push(hole);
  }
  return groups.map((group) => group.rings);
}

function holds(
  group: { readonly rings: readonly Ring[]; readonly box: Box; readonly area: number },
  hole: Ring,
  box: Box,
): boolean {
  const start = hole[0];
  const wide = group.box[0] <= box[0] && group.box[2] >= box[2];
  return wide && start !== undefined && positionInRing(start, group.rings[0] ?? []);
}
