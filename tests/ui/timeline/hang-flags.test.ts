import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flagPixels, type Hang, hangFlags } from '../../../src/ui/timeline/hang-flags.ts';

const date = '30 April 2023';
const since = 'since 1 February 2023';

/** From where to where a flag takes room. */
function spanOf(x: number, text: string, { side, shift }: Hang): readonly [number, number] {
  const left = (side === 'left' ? x - flagPixels(text) : x) + shift;
  return [left, left + flagPixels(text)];
}

function hang(dateX: number, sinceX: number, width: number) {
  const hung = hangFlags({ x: dateX, text: date }, { x: sinceX, text: since }, width);
  if (hung.since === undefined) throw new Error('the second flag was not hung');
  return {
    date: spanOf(dateX, date, hung.date),
    since: spanOf(sinceX, since, hung.since),
    hung,
  };
}

describe('flags of two dates', () => {
  it('hang right of their lines where there is room', () => {
    const { hung } = hang(500, 100, 900);
    expect(hung).toEqual({ date: { side: 'right', shift: 0 }, since: { side: 'right', shift: 0 } });
  });

  it('hang left of a line near the right end', () => {
    expect(hangFlags({ x: 880, text: date }, undefined, 900).date.side).toBe('left');
  });

  it('part to both sides of two lines that are close', () => {
    const { hung } = hang(500, 495, 900);
    expect(hung.date.side).toBe('right');
    expect(hung.since).toEqual({ side: 'left', shift: 0 });
  });

  it('stand side by side where both lines are at the right end', () => {
    const { date: first, since: second } = hang(890, 889, 900);
    expect(second[1]).toBeLessThan(first[0]);
  });

  it('never overlap nor leave an axis that has room for both on either side of a line', () => {
    const width = 3 * flagPixels(since) + 2 * flagPixels(date);
    const x = fc.double({ min: 0, max: width, noNaN: true });
    fc.assert(
      fc.property(x, x, (dateX, sinceX) => {
        const { date: first, since: second } = hang(dateX, sinceX, width);
        const isClear = second[1] <= first[0] || second[0] >= first[1];
        return (
          isClear && Math.min(first[0], second[0]) >= 0 && Math.max(first[1], second[1]) <= width
        );
      }),
      { numRuns: 500 },
    );
  });

  it('take more room for wide letters', () => {
    expect(flagPixels('2023年')).toBeGreaterThan(flagPixels('20233'));
  });
});
