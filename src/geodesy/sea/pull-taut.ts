import { direct } from '../direct.ts';
import { inverse } from '../inverse.ts';
import type { LonLat } from '../lon-lat.ts';

/** Whether the shortest line between two positions is clear. */
export type Sees = (from: LonLat, to: LonLat) => boolean;

const ROUNDS = 2;
const HALVINGS = 6;

/** A way is not pulled closer than to this share of a leg at a turn that hardly shortens it. */
const WORTH_METRES = 100;

/**
 * Shortens a way whose every leg is clear, as a string is pulled: leaves out turns that are not needed, and moves
 * the others towards the straight line between their neighbours as far as the two legs stay clear.
 * The result is never longer than what was given.
 */
export function pullTaut(way: readonly LonLat[], sees: Sees): LonLat[] {
  let taut = withoutNeedlessTurns(way, sees);
  for (let round = 0; round < ROUNDS; round++) {
    for (let turn = 1; turn + 1 < taut.length; turn++) {
      const [before, at, after] = [taut[turn - 1], taut[turn], taut[turn + 1]];
      if (before && at && after) taut[turn] = movedTurn(before, at, after, sees);
    }
    taut = withoutNeedlessTurns(taut, sees);
  }
  return taut;
}

function withoutNeedlessTurns(way: readonly LonLat[], sees: Sees): LonLat[] {
  const kept = way.slice(0, 1);
  for (let i = 0; i + 1 < way.length; ) {
    const from = way[i];
    let next = way.length - 1;
    for (; next > i + 1; next--) {
      const to = way[next];
      if (from && to && sees(from, to)) break;
    }
    kept.push(...way.slice(next, next + 1));
    i = next;
  }
  return kept;
}

function movedTurn(before: LonLat, turn: LonLat, after: LonLat, sees: Sees): LonLat {
  const first = inverse(before, turn).metres;
  const second = inverse(turn, after).metres;
  const whole = inverse(before, after);
  if (first + second - whole.metres < WORTH_METRES) return turn;
  const share = first / (first + second);
  const target = direct(before, whole.azimuthDegrees, share * whole.metres);
  const shift = inverse(turn, target);
  let [clear, blocked] = [0, 1];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (clear + blocked) / 2;
    const moved = direct(turn, shift.azimuthDegrees, middle * shift.metres);
    if (sees(before, moved) && sees(moved, after)) clear = middle;
    else blocked = middle;
  }
  const moved = direct(turn, shift.azimuthDegrees, clear * shift.metres);
  const length = inverse(before, moved).metres + inverse(moved, after).metres;
  return clear > 0 && length < first + second ? moved : turn;
}
