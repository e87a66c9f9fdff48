import type { OwnedPolygon } from './assemble-coast.ts';

/** Units to a degree that positions are rounded to: a step of 1.1 m at most. */
const UNITS_PER_DEGREE = 100_000;

/** What the file begins with: four letters, then the version of the format. */
const HEADER = [...'SHOR'].map((letter) => letter.charCodeAt(0)).concat(1);

/**
 * Writes polygons in the form that `decodeCoast` reads: rings without their closing vertex, each vertex as the
 * difference from the one before it. Vertices that round to the same position are written once, and a ring
 * that rounds to fewer than three is left out.
 */
export function encodeCoast(polygons: readonly OwnedPolygon[]): Uint8Array {
  const owners = [
    ...new Set(polygons.map(({ owner }) => owner).filter((owner) => owner !== null)),
  ].sort();
  const rounded = polygons
    .map(({ owner, polygon }) => ({
      owner,
      rings: polygon.map(roundRing).filter((ring) => ring.length > 2),
    }))
    .filter(({ rings }) => rings.length > 0);
  const bytes = [...HEADER];
  writeUnsigned(bytes, UNITS_PER_DEGREE);
  writeUnsigned(bytes, owners.length);
  for (const owner of owners) bytes.push(owner.charCodeAt(0), owner.charCodeAt(1));
  writeUnsigned(bytes, rounded.length);
  let last: readonly [number, number] = [0, 0];
  for (const { owner, rings } of rounded) {
    writeUnsigned(bytes, owner === null ? 0 : owners.indexOf(owner) + 1);
    writeUnsigned(bytes, rings.length);
    for (const ring of rings) {
      writeUnsigned(bytes, ring.length);
      for (const vertex of ring) {
        writeSigned(bytes, vertex[0] - last[0]);
        writeSigned(bytes, vertex[1] - last[1]);
        last = vertex;
      }
    }
  }
  return Uint8Array.from(bytes);
}

function roundRing(ring: OwnedPolygon['polygon'][number]): [number, number][] {
  const vertices = ring.map(([longitude, latitude]): [number, number] => [
    Math.round(longitude * UNITS_PER_DEGREE),
    Math.round(latitude * UNITS_PER_DEGREE),
  ]);
  return vertices.filter(([x, y], i) => {
    const before = vertices[i - 1];
    return before !== undefined && (before[0] !== x || before[1] !== y);
  });
}

function writeSigned(bytes: number[], value: number): void {
  writeUnsigned(bytes, value < 0 ? -2 * value - 1 : 2 * value);
}

function writeUnsigned(bytes: number[], value: number): void {
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
