import { authalicSine, authalicSineOfReduced, EARTH_AREA_SQUARE_METRES } from '../authalic.ts';
import { type GridRegion, type RegionSides, sidesOf } from '../grid-region.ts';
import type { LonLat } from '../lon-lat.ts';
import type { PreparedDisc } from './disc.ts';
import type { DiscTable } from './disc-table.ts';
import type { RingArcs, Step } from './link-arcs.ts';
import { regionLoops } from './region-loops.ts';

const RADIANS = Math.PI / 180;

/** Azimuth in radians that a stretch of an arc spans at most: so far eight places tell an arc to a square metre. */
const LONGEST_STRETCH = Math.PI / 8;

/**
 * Azimuth in radians between the places of an arc where it is looked whether it has come over a side of the region: what it
 * may cut off between two of them is less than a square kilometre.
 */
const LOOK_STEP = Math.PI / 512;

/** Half of the places and weights of Gauss's rule of eight in [-1, 1] (Abramowitz and Stegun, table 25.4). */
const GAUSS = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
] as const;

/** Squares of the distance from the axis below this are a pole: less than a millimetre. */
const AT_POLE = 1e-20;

/** Which poles the whole region holds. */
interface HeldPoles {
  readonly north: boolean;
  readonly south: boolean;
}

const WHOLE_EARTH: GridRegion = [-180, -90, 180, 90];

/**
 * Area in square metres on WGS84 of the region on the left of some arcs of rings, or of the part of it that lies between
 * meridians and parallels. By Green's theorem: with longitude and the sine of authalic latitude for coordinates, in
 * which area is as on a plane, it is the sine summed up along the edge and held between those of the parallels, where
 * the edge is between the meridians; each pole that is held adds its parallel's share. The sum runs along
 * the arcs themselves by Gauss's rule, so that nothing is lost to chords. O(arcs).
 */
export function regionArea(
  discs: DiscTable,
  rings: readonly RingArcs[],
  holds: HeldPoles,
  region: GridRegion = WHOLE_EARTH,
): number {
  const sides = sidesOf(region);
  let sum = 0;
  for (const loop of regionLoops(discs, rings)) {
    for (const [index, step] of loop.entries()) {
      const next = loop[(index + 1) % loop.length] ?? step;
      const disc = discs.at(step.ring);
      sum += alongArc(disc, step, sides);
      sum += alongGap(disc.positionAt(step.to), discs.at(next.ring).positionAt(next.from), sides);
    }
  }
  const atNorth = holds.north ? sides.north : 0;
  const atSouth = holds.south ? sides.south : 0;
  const turn = sides.width * RADIANS * (atNorth - atSouth) - sum;
  return Math.max(0, (turn * EARTH_AREA_SQUARE_METRES) / (4 * Math.PI));
}

/** The sum along one arc, from one azimuth to another. */
function alongArc(disc: PreparedDisc, step: Step, sides: RegionSides): number {
  const cuts = [step.from, ...cutsAt(disc, step, sides), step.to];
  let sum = 0;
  for (const [index, end] of cuts.entries()) {
    const start = cuts[index - 1];
    if (start === undefined) continue;
    const count = Math.max(1, Math.ceil(Math.abs(end - start) / LONGEST_STRETCH));
    const at = (part: number) => start + ((end - start) * part) / count;
    for (let part = 0; part < count; part++)
      sum += alongStretch(disc, at(part), at(part + 1), sides);
  }
  return sum;
}

/** The azimuths at which an arc comes over a side of the region, in the order in which it is walked. */
function cutsAt(disc: PreparedDisc, { from, to }: Step, sides: RegionSides): number[] {
  const cuts: number[] = [];
  if (isWhole(sides)) return cuts;
  const count = Math.max(1, Math.ceil(Math.abs(to - from) / LOOK_STEP));
  let start = from;
  for (let index = 1; index <= count; index++) {
    const end = from + ((to - from) * index) / count;
    const zone = zoneAt(disc, end, sides);
    while (zoneAt(disc, start, sides) !== zone) {
      start = nextZone(disc, start, end, sides);
      cuts.push(start);
    }
    start = end;
  }
  return cuts;
}

/** The azimuth after `start` where another zone begins, by halving. */
function nextZone(disc: PreparedDisc, start: number, end: number, sides: RegionSides): number {
  const zone = zoneAt(disc, start, sides);
  let [same, other] = [start, end];
  for (let turn = 0; turn < 50; turn++) {
    const middle = (same + other) / 2;
    if (middle === same || middle === other) break;
    if (zoneAt(disc, middle, sides) === zone) same = middle;
    else other = middle;
  }
  return other;
}

/** Which part of the map by the sides of the region an azimuth lies in: places in one are all in the region or none. */
function zoneAt(disc: PreparedDisc, azimuth: number, sides: RegionSides): number {
  const [longitude, latitude] = disc.positionAt(azimuth);
  const sine = authalicSine(latitude);
  const band = sine < sides.south ? 0 : sine > sides.north ? 2 : 1;
  const turns = Math.floor((longitude - sides.west) / 360);
  return 3 * (2 * turns + (isBetween(longitude, sides) ? 0 : 1)) + band;
}

function isWhole({ width, south, north }: RegionSides): boolean {
  return width === 360 && south === -1 && north === 1;
}

function isBetween(longitude: number, { west, width }: RegionSides): boolean {
  const east = longitude - west;
  return east - 360 * Math.floor(east / 360) <= width;
}

const sweep = new Float64Array(3);

/**
 * The sum along a stretch of an arc that comes over no side of the region. The sine is taken from that of the nearer pole,
 * where its difference vanishes as fast as longitude goes round, and the pole's own share follows from the longitudes of both
 * ends.
 */
function alongStretch(disc: PreparedDisc, from: number, to: number, sides: RegionSides): number {
  const [start] = disc.positionAt(from);
  const [end] = disc.positionAt(to);
  const middle = (from + to) / 2;
  const [longitude, latitude] = disc.positionAt(middle);
  if (!isBetween(longitude, sides)) return 0;
  const turned = (end - start) * RADIANS;
  const sine = authalicSine(latitude);
  if (sine <= sides.south) return turned * sides.south;
  if (sine >= sides.north) return turned * sides.north;
  const pole = latitude < 0 ? -1 : 1;
  const half = (to - from) / 2;
  let sum = 0;
  for (const [place, weight] of GAUSS) {
    sum +=
      weight *
      (belowPole(disc, middle - half * place, pole) + belowPole(disc, middle + half * place, pole));
  }
  return pole * (turned - half * sum);
}

/** How far the sine falls short of that of a pole, times the change of longitude for a radian of azimuth. */
function belowPole(disc: PreparedDisc, azimuth: number, pole: 1 | -1): number {
  disc.sweepAt(azimuth, sweep);
  const [height = 0, squared = 0, turning = 0] = sweep;
  if (squared < AT_POLE) return 0;
  return ((1 - pole * authalicSineOfReduced(height)) / squared) * turning;
}

/** The sum over what rounding leaves between the end of an arc and the start of the next: where rings nearly touch, metres. */
function alongGap(from: LonLat, to: LonLat, sides: RegionSides): number {
  if (!isBetween(from[0], sides)) return 0;
  const degrees = to[0] - from[0];
  const turned = (degrees - 360 * Math.round(degrees / 360)) * RADIANS;
  const sine = (authalicSine(from[1]) + authalicSine(to[1])) / 2;
  return turned * Math.min(sides.north, Math.max(sides.south, sine));
}
