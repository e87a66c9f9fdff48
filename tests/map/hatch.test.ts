import { describe, expect, it } from 'vitest';
import {
  type Hatch,
  hatchId,
  hatchImage,
  hatchOfId,
  sideOfHatch,
} from '../../src/map/style/hatch.ts';

function opacityAt({ width, height, data }: Hatch, column: number, row: number): number {
  const [x, y] = [(column + width) % width, (row + height) % height];
  return data[(y * width + x) * 4 + 3] ?? 0;
}

/** How far a hatch stays as it is when it is moved, as the mean change of opacity. */
function changeWhenMoved(hatch: Hatch, right: number, down: number): number {
  let sum = 0;
  for (let row = 0; row < hatch.height; row++) {
    for (let column = 0; column < hatch.width; column++) {
      const moved = opacityAt(hatch, column + right, row + down);
      sum += Math.abs(moved - opacityAt(hatch, column, row));
    }
  }
  return sum / (hatch.width * hatch.height);
}

describe.each(['a', 'b'] as const)('the hatch of %s', (side) => {
  const hatch = hatchImage(side, '#1d6fa5');
  const opacities = Array.from(hatch.data).filter((_, index) => index % 4 === 3);

  it('is a power of two wide and high, as patterns of a map must be', () => {
    expect(Math.log2(hatch.width) % 1).toBe(0);
    expect(Math.log2(hatch.height) % 1).toBe(0);
    expect(hatch.data).toHaveLength(hatch.width * hatch.height * 4);
  });

  it('has the colour it is given, all over', () => {
    expect([...hatch.data.slice(0, 3)]).toEqual([0x1d, 0x6f, 0xa5]);
  });

  it('has strokes that stand out, and more room between them than strokes', () => {
    const strong = opacities.filter((opacity) => opacity > 150).length / opacities.length;
    expect(strong).toBeGreaterThan(0.08);
    expect(strong).toBeLessThan(0.4);
    expect(Math.min(...opacities)).toBeLessThan(40);
  });

  it('meets itself without a seam along its strokes, and leans to its own side', () => {
    const along = side === 'a' ? -1 : 1;
    expect(changeWhenMoved(hatch, along, 1)).toBe(0);
    expect(changeWhenMoved(hatch, -along, 1)).toBeGreaterThan(5);
  });
});

/** The mean opacity. */
function darkness({ data }: Hatch): number {
  const opacities = Array.from(data).filter((_, index) => index % 4 === 3);
  return opacities.reduce((sum, opacity) => sum + opacity, 0) / opacities.length;
}

describe('hatches in grey', () => {
  const colour = '#777777';

  it.each(['a', 'b'] as const)(
    'are lighter and broken along the strokes for what is uncertain in %s',
    (side) => {
      const broken = hatchImage(`${side}-uncertain`, colour);
      expect(darkness(broken)).toBeLessThan(darkness(hatchImage(side, colour)) / 2);
      expect(changeWhenMoved(broken, side === 'a' ? -8 : 8, 8)).toBeGreaterThan(5);
      expect(changeWhenMoved(broken, side === 'a' ? -16 : 16, 16)).toBe(0);
    },
  );

  it('have no direction for what is uncertain in both, and are the lightest', () => {
    const dots = hatchImage('both-uncertain', colour);
    expect(changeWhenMoved(dots, 8, 16)).toBe(0);
    expect(changeWhenMoved(dots, -8, 16)).toBe(0);
    expect(darkness(dots)).toBeLessThan(darkness(hatchImage('a-uncertain', colour)));
  });

  it.each(['a', 'b'] as const)('get darker with each step of a change: %s', (side) => {
    const steps = [1, 2, 3, 4, 5].map((step) => darkness(hatchImage(`${side}-${step}`, colour)));
    for (const [index, step] of steps.entries()) {
      expect(step - (steps[index - 1] ?? 0)).toBeGreaterThan(8);
    }
  });
});

describe('hatchOfId', () => {
  it('gives back the side that an image id names', () => {
    expect(hatchOfId(hatchId('b', 'dark'))).toBe('b');
    expect(hatchOfId('site/air/treaty/open/light')).toBeUndefined();
    expect(hatchOfId('hatch/other/light')).toBeUndefined();
  });

  it.each(['a', 'a-uncertain', 'a-3'] as const)('knows the side of %s', (name) => {
    expect(hatchOfId(hatchId(name, 'light'))).toBe(name);
    expect(sideOfHatch(name)).toBe('a');
    expect(sideOfHatch('both-uncertain')).toBeUndefined();
  });
});
