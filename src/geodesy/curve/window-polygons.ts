import type { LonLat } from '../lon-lat.ts';
import { nestRings, planarArea } from './nest-rings.ts';

/**
 * A closed curve on the Earth with the inside of a region on its left: unwrapped longitudes, the first
 * position not repeated. A curve that goes round a pole comes back `turnDegrees` (360 or -360) from its start.
 */
export interface BoundaryCurve {
  readonly positions: readonly LonLat[];
  readonly turnDegrees: number;
}

/** A piece of a curve inside the window, entering and leaving through its two sides. */
interface Chain {
  readonly positions: LonLat[];
  readonly entry: number;
  readonly exit: number;
}

/**
 * The nearest longitude that can be turned by whole and half turns without rounding, at most 13 nm away: what
 * lies exactly on the side of a window then lies exactly on the other side after a turn.
 */
export function turnable(longitude: number): number {
  return Math.round(longitude * 2 ** 42) / 2 ** 42;
}

/**
 * The polygons of a region inside a window 360 degrees wide that begins at the meridian `westDegrees`:
 * rings as RFC 7946 winds them, closed, outer ring first. Where the region touches the sides of the window
 * its boundary follows them, and where it holds a pole it runs along the window's edge at +90 or -90.
 * Give a `westDegrees` that is `turnable`.
 * Where no curve crosses the sides, the edge of the window is inside if the region holds the north pole and the
 * outermost curve, if there is one, has the region outside it; both are asked, as rounding may fool either, the
 * one where a curve goes through the pole, the other in a curve of nanometres. O(n log n) in positions.
 */
export function windowPolygons(
  curves: readonly BoundaryCurve[],
  holdsNorthPole: boolean,
  westDegrees: number,
): LonLat[][][] {
  const whole: LonLat[][] = [];
  const chains: Chain[] = [];
  for (const curve of curves) splitCurve(curve, westDegrees, whole, chains);
  const rings = whole.filter((ring) => ring.length > 3);
  if (chains.length === 0 && holdsNorthPole && isOutermostHole(rings)) {
    rings.push(frame(westDegrees));
  }
  rings.push(...joinChains(chains, westDegrees).filter((ring) => ring.length > 3));
  return nestRings(rings);
}

/** Whether the ring that is inside no other, which is the largest, has the region outside it, or there is none. */
function isOutermostHole(rings: readonly LonLat[][]): boolean {
  const areas = rings.map(planarArea);
  const largest = areas.reduce((most, area) => (Math.abs(area) > Math.abs(most) ? area : most), 0);
  return largest < 0 || rings.length === 0;
}

function splitCurve(curve: BoundaryCurve, west: number, whole: LonLat[][], chains: Chain[]): void {
  const { positions } = curve;
  const windowOf = (longitude: number) => turnsFrom(west, longitude);
  const pieces: LonLat[][] = [[]];
  const sides: { exit: number; entry: number }[] = [];
  const add = (position: LonLat, window: number) => {
    const piece = pieces.at(-1) ?? [];
    const shifted: LonLat = [position[0] - 360 * window, position[1]];
    const last = piece.at(-1);
    if (!last || last[0] !== shifted[0] || last[1] !== shifted[1]) piece.push(shifted);
  };
  for (const [index, start] of positions.entries()) {
    const end = following(curve, index);
    let window = windowOf(start[0]);
    const last = windowOf(end[0]);
    add(start, window);
    while (window !== last) {
      const step = last > window ? 1 : -1;
      const side = west + 360 * Math.max(window, window + step);
      const latitude = latitudeAt(side, start, end);
      add([side, latitude], window);
      const east = 1 + (latitude + 90) / 180;
      const opposite = 3 + (90 - latitude) / 180;
      sides.push(step > 0 ? { exit: east, entry: opposite } : { exit: opposite, entry: east });
      window += step;
      pieces.push([]);
      add([side, latitude], window);
    }
  }
  const [head = [], ...rest] = pieces;
  const final = sides.at(-1);
  if (!final) {
    whole.push(closed(head));
    return;
  }
  const tail = rest.pop() ?? [];
  rest.push([...tail, ...continued(tail, head)]);
  let entry = final.entry;
  for (const [index, side] of sides.entries()) {
    const positionsOfChain = index === 0 ? rest.at(-1) : rest[index - 1];
    chains.push({ positions: positionsOfChain ?? [], entry, exit: side.exit });
    entry = side.entry;
  }
}

/** How many windows east of `west` a longitude lies: exact, where the quotient alone may round up. */
export function turnsFrom(west: number, longitude: number): number {
  const turns = Math.floor((longitude - west) / 360);
  if (longitude < west + 360 * turns) return turns - 1;
  return longitude >= west + 360 * (turns + 1) ? turns + 1 : turns;
}

/** The position after `index`, or the first again, turned as the curve turns. */
function following(curve: BoundaryCurve, index: number): LonLat {
  const next = curve.positions[index + 1];
  if (next) return next;
  const [longitude, latitude] = curve.positions[0] ?? [0, 0];
  return [longitude + curve.turnDegrees, latitude];
}

/** Where a chord meets a meridian; exactly its end where it ends there. */
export function latitudeAt(longitude: number, start: LonLat, end: LonLat): number {
  if (longitude === end[0]) return end[1];
  return start[1] + ((longitude - start[0]) / (end[0] - start[0])) * (end[1] - start[1]);
}

/** `head` without its first position where `tail` already ends there. */
function continued(tail: readonly LonLat[], head: readonly LonLat[]): LonLat[] {
  const last = tail.at(-1);
  const first = head[0];
  const repeats = last && first && last[0] === first[0] && last[1] === first[1];
  return repeats ? head.slice(1) : [...head];
}

function closed(positions: readonly LonLat[]): LonLat[] {
  const first = positions[0];
  const last = positions.at(-1);
  if (!first || !last) return [];
  return first[0] === last[0] && first[1] === last[1] ? [...positions] : [...positions, first];
}

function frame(west: number): LonLat[] {
  return [0, 1, 2, 3, 4].map((corner) => cornerAt(corner, west));
}

/** Corners of the window counted anticlockwise from the south-west. */
function cornerAt(corner: number, west: number): LonLat {
  const turn = corner % 4;
  return [turn === 1 || turn === 2 ? west + 360 : west, turn >= 2 ? 90 : -90];
}

/** Joins chains along the sides of the window, anticlockwise, so that the inside stays on the left. */
function joinChains(chains: readonly Chain[], west: number): LonLat[][] {
  const left = new Set(chains);
  const rings: LonLat[][] = [];
  for (const first of chains) {
    if (!left.has(first)) continue;
    const ring: LonLat[] = [];
    let chain: Chain | undefined = first;
    while (chain && left.has(chain)) {
      left.delete(chain);
      ring.push(...chain.positions);
      const next: Chain = nextAlong(chain.exit, left, first);
      const distance = ahead(chain.exit, next.entry);
      for (let corner = Math.floor(chain.exit) + 1; corner < chain.exit + distance; corner++) {
        ring.push(cornerAt(corner, west));
      }
      chain = next === first ? undefined : next;
    }
    rings.push(closed(ring));
  }
  return rings;
}

function nextAlong(exit: number, left: ReadonlySet<Chain>, first: Chain): Chain {
  let nearest = first;
  for (const chain of left) {
    if (ahead(exit, chain.entry) < ahead(exit, nearest.entry)) nearest = chain;
  }
  return nearest;
}

function ahead(from: number, to: number): number {
  return (((to - from) % 4) + 4) % 4;
}
