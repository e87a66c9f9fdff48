import type { Disc } from '#geodesy/disc.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ringVertices } from '#geodesy/ring.ts';
import { remember } from './remember.ts';

/** A mean radius that turns a central angle into metres to within `SPHERE_SLACK`. */
const MEAN_RADIUS_METRES = 6_371_009;

/** No distance on the sphere is further from the ellipsoid's than this share of it. */
const SPHERE_SLACK = 0.006;

/** Halvings of a chord to find where it enters another disc. */
const CROSSING_STEPS = 18;

/** Rings kept: those of some hundred sites with a few systems. */
const RINGS_KEPT = 600;

type Vector = readonly [x: number, y: number, z: number];

interface SphereDisc extends Disc {
  readonly vector: Vector;
}

const ring = remember(
  (centre: LonLat, radiusMetres: number, maxErrorMetres: number) =>
    ringVertices(centre, radiusMetres, { maxErrorMetres, model: 'sphere' }),
  (...args) => args.join(' '),
  RINGS_KEPT,
);

/**
 * The outline of a union of discs of the sphere that have no centre in common, as lines with unwrapped longitudes: the parts
 * of the rings that lie in no other of them. A part runs on until it is inside another disc by more than the error bound, so
 * that two rings that meet at a narrow angle join without a gap. Whether a vertex is inside a disc is decided by distance; a
 * rougher one only sorts out the clear cases. Time O(discs squared x vertices), nearly all of it a multiplication of three
 * numbers.
 */
export function sphereOutline(plain: readonly Disc[], maxErrorMetres: number): LonLat[][] {
  const discs = plain.map((disc): SphereDisc => ({ ...disc, vector: unitVector(disc.centre) }));
  return discs.flatMap((disc) => {
    const others = discs.filter((other) => other !== disc && meets(disc, other));
    const covered = coverTest(others, maxErrorMetres);
    const vertices = ring(disc.centre, disc.radiusMetres, maxErrorMetres);
    return others.length === 0 ? [vertices] : uncoveredParts(vertices, covered);
  });
}

function meets(one: SphereDisc, other: SphereDisc): boolean {
  const reachMetres = (one.radiusMetres + other.radiusMetres) * (1 + SPHERE_SLACK);
  return reachMetres >= Math.PI * MEAN_RADIUS_METRES
    ? true
    : dot(one.vector, other.vector) >= Math.cos(reachMetres / MEAN_RADIUS_METRES);
}

/** The cosine of the angle that a distance has at the Earth's centre. */
function cosineOf(metres: number): number {
  const halfTurn = Math.PI * MEAN_RADIUS_METRES;
  return Math.cos(Math.max(0, Math.min(metres, halfTurn)) / MEAN_RADIUS_METRES);
}

function coverTest(
  others: readonly SphereDisc[],
  slackMetres: number,
): (position: LonLat) => boolean {
  const discs = others.map((disc) => {
    const metres = disc.radiusMetres - slackMetres;
    return {
      ...disc,
      metres,
      surelyInside: metres > 0 ? cosineOf(metres * (1 - SPHERE_SLACK)) : 1,
      surelyOutside: cosineOf(metres * (1 + SPHERE_SLACK)),
    };
  });
  return (position) => {
    const vector = unitVector(position);
    return discs.some((disc) => {
      const cosine = dot(vector, disc.vector);
      if (cosine > disc.surelyInside) return true;
      if (cosine < disc.surelyOutside) return false;
      return inverse(disc.centre, position, 'sphere').metres < disc.metres;
    });
  };
}

/** Cuts a closed ring into its uncovered parts; a part that runs over the ring's start stays in one piece. */
function uncoveredParts(
  ring: readonly LonLat[],
  covered: (position: LonLat) => boolean,
): LonLat[][] {
  const hidden = ring.map(covered);
  if (hidden.every((isHidden) => isHidden)) return [];
  const start = hidden.indexOf(true);
  if (start < 0) return [[...ring]];
  const turned = turnTo(ring, start);
  const isHidden = [...hidden.slice(start, -1), ...hidden.slice(0, start + 1)];
  const parts: LonLat[][] = [];
  let part: LonLat[] = [];
  for (let index = 1; index < turned.length; index++) {
    const from = turned[index - 1];
    const to = turned[index];
    if (from === undefined || to === undefined) continue;
    if (isHidden[index - 1] && !isHidden[index]) part = [crossing(to, from, covered)];
    if (!isHidden[index]) part.push(to);
    if (!isHidden[index - 1] && isHidden[index]) {
      parts.push([...part, crossing(from, to, covered)]);
    }
  }
  return parts;
}

/** The same ring begun at another vertex; longitudes go on unwrapped where the ring goes round a pole. */
function turnTo(ring: readonly LonLat[], start: number): LonLat[] {
  const turn = (ring.at(-1)?.[0] ?? 0) - (ring[0]?.[0] ?? 0);
  const after = ring.slice(0, start + 1).map(([lon, lat]): LonLat => [lon + turn, lat]);
  return [...ring.slice(start, -1), ...after];
}

/** The last uncovered position on the chord from an uncovered to a covered one. */
function crossing(open: LonLat, hidden: LonLat, covered: (position: LonLat) => boolean): LonLat {
  let near = 0;
  let far = 1;
  const at = (share: number): LonLat => [
    open[0] + (hidden[0] - open[0]) * share,
    open[1] + (hidden[1] - open[1]) * share,
  ];
  for (let step = 0; step < CROSSING_STEPS; step++) {
    const middle = (near + far) / 2;
    if (covered(at(middle))) far = middle;
    else near = middle;
  }
  return at(near);
}

function unitVector([longitude, latitude]: LonLat): Vector {
  const lambda = (longitude * Math.PI) / 180;
  const phi = (latitude * Math.PI) / 180;
  const width = Math.cos(phi);
  return [width * Math.cos(lambda), width * Math.sin(lambda), Math.sin(phi)];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
