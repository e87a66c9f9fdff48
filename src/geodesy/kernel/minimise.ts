const GOLDEN = (3 - Math.sqrt(5)) / 2;

/**
 * Where a function of one valley is least between two ends, to `tolerance`, by Brent's method: parabolas through the three
 * best points, and golden section where they do not behave (Brent, Algorithms for Minimization without Derivatives,
 * 1973, chapter 5). Gives the place and the value.
 */
export function minimise(
  value: (place: number) => number,
  from: number,
  to: number,
  tolerance: number,
): readonly [place: number, value: number] {
  let [low, high] = [from, to];
  let best = low + GOLDEN * (high - low);
  let [second, third] = [best, best];
  let atBest = value(best);
  let [atSecond, atThird] = [atBest, atBest];
  let step = 0;
  let stepBefore = 0;
  for (let turn = 0; turn < 100; turn++) {
    const middle = (low + high) / 2;
    if (Math.abs(best - middle) <= 2 * tolerance - (high - low) / 2) break;
    const r = (best - second) * (atBest - atThird);
    const q = (best - third) * (atBest - atSecond);
    const twice = 2 * (q - r);
    const shift = ((best - third) * q - (best - second) * r) * (twice > 0 ? -1 : 1);
    const scale = Math.abs(twice);
    const isGood =
      Math.abs(stepBefore) > tolerance &&
      Math.abs(shift) < Math.abs((scale * stepBefore) / 2) &&
      shift > scale * (low - best) &&
      shift < scale * (high - best);
    stepBefore = isGood ? step : best >= middle ? low - best : high - best;
    step = isGood ? shift / scale : GOLDEN * stepBefore;
    const next = best + (Math.abs(step) >= tolerance ? step : Math.sign(step) * tolerance);
    const atNext = value(next);
    if (atNext <= atBest) {
      if (next >= best) low = best;
      else high = best;
      [third, atThird, second, atSecond] = [second, atSecond, best, atBest];
      [best, atBest] = [next, atNext];
    } else {
      if (next < best) low = next;
      else high = next;
      if (atNext <= atSecond || second === best) {
        [third, atThird, second, atSecond] = [second, atSecond, next, atNext];
      } else if (atNext <= atThird || third === best || third === second) {
        [third, atThird] = [next, atNext];
      }
    }
  }
  return [best, atBest];
}
