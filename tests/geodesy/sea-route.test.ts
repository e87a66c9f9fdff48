import { describe, expect, test } from 'vitest';
import { GeodesyError } from '#geodesy/geodesy-error.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { buildSeaGrid } from '#geodesy/sea-grid.ts';
import { seaRoute } from '#geodesy/sea-route.ts';
import { SeaRouteError, type SeaRouteErrorCode } from '#geodesy/sea-route-error.ts';
import { coastOf, lake, land } from './sea/flat-coast.ts';

/** An island with a lake in it, and a wall over 180 degrees with a gap of a degree at 5° N. */
const grid = buildSeaGrid(
  coastOf([
    land(10, -10, 20, 10),
    lake(14, -1, 16, 1),
    land(179, -60, 180, 5),
    land(-180, -60, -179, 5),
    land(179, 6, 180, 72),
    land(-180, 6, -179, 72),
  ]),
  { fineBoxes: [] },
);

function codeOf(run: () => unknown): SeaRouteErrorCode | string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof SeaRouteError || error instanceof GeodesyError) return error.code;
    throw error;
  }
}

describe('a way by sea', () => {
  test('is the geodesic where nothing is between', () => {
    const route = seaRoute(grid, [0, 0], [5, 5]);

    expect(route.metres).toBe(inverse([0, 0], [5, 5]).metres);
    expect(route.turns).toEqual([
      [0, 0],
      [5, 5],
    ]);
  });

  test('goes round an island by the corners that are nearer', () => {
    const route = seaRoute(grid, [5, 6], [25, 6]);
    const corners: LonLat[] = [
      [5, 6],
      [10, 10],
      [20, 10],
      [25, 6],
    ];
    const shortest = corners.reduce((sum, to, i) => {
      const from = corners[i - 1];
      return from ? sum + inverse(from, to).metres : sum;
    }, 0);

    expect(route.metres).toBeGreaterThan(shortest);
    expect(route.metres).toBeLessThan(1.005 * shortest);
  });

  test('is the same back as forth', () => {
    const forth = seaRoute(grid, [5, 2], [25, -3]);
    const back = seaRoute(grid, [25, -3], [5, 2]);

    expect(back.metres).toBeCloseTo(forth.metres, 3);
    expect(back.turns).toEqual(forth.turns.toReversed());
  });

  test('passes 180 degrees by the gap, its path without a jump', () => {
    const route = seaRoute(grid, [170, -10], [-170, -10]);
    const steps = route.path
      .slice(1)
      .map(([longitude], i) => longitude - (route.path[i]?.[0] ?? 0));

    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(1);
    expect(route.path.at(-1)).toEqual([190, -10]);
    expect(route.path.some(([longitude, latitude]) => longitude > 179 && latitude > 5)).toBe(true);
  });

  test('begins on the nearest water for a place on land', () => {
    const route = seaRoute(grid, [10.1, 0], [0, 0]);

    expect(route.turns[0]?.[0]).toBeLessThan(10);
    expect(inverse(route.turns[0] ?? [0, 0], [10.1, 0]).metres).toBeLessThan(30_000);
  });

  test('follows a fairway out and home', () => {
    const fairway: LonLat[] = [
      [9.99, 0],
      [9.98, 0.02],
      [9.9, 0.02],
    ];
    const out = seaRoute(grid, fairway, [0, 0]);
    const home = seaRoute(grid, [0, 0], fairway);

    expect(out.turns.slice(0, 3)).toEqual(fairway);
    expect(home.turns.slice(-3)).toEqual(fairway.toReversed());
    expect(home.metres).toBeCloseTo(out.metres, 3);
  });

  test('from a place to itself has no length', () => {
    expect(seaRoute(grid, [0, 0], [0, 0]).metres).toBe(0);
  });
});

describe('a closed strait', { timeout: 30_000 }, () => {
  const gap: LonLat[] = [
    [179.5, 4.5],
    [179.5, 6.5],
  ];

  test('is gone round, where there is a way round', () => {
    const north: LonLat[] = [
      [15, 9],
      [15, 40],
    ];
    const open = seaRoute(grid, [5, 6], [25, 6]);
    const closed = seaRoute(grid, [5, 6], [25, 6], { closedGates: [north] });

    expect(open.path.some(([, latitude]) => latitude > 10)).toBe(true);
    expect(closed.path.some(([, latitude]) => latitude < -10)).toBe(true);
    expect(closed.metres).toBeGreaterThan(open.metres);
  });

  test('sends the way round the globe, but not over the ice', () => {
    const closed = seaRoute(grid, [170, -10], [-170, -10], { closedGates: [gap] });

    expect(closed.metres).toBeGreaterThan(20_000_000);
    expect(Math.min(...closed.path.map(([, latitude]) => latitude))).toBeGreaterThanOrEqual(-60);
  });

  test('all round an end leaves no way, from either end, and in a wide sea too', () => {
    const round: LonLat[] = [
      [-101, 29],
      [-101, 31],
      [-99, 31],
      [-99, 29],
      [-101, 29],
    ];
    const inside: LonLat = [-100, 30];
    const outside: LonLat = [100, -30];

    for (const [from, to] of [
      [inside, outside],
      [outside, inside],
    ] as const) {
      expect(codeOf(() => seaRoute(grid, from, to, { closedGates: [round] }))).toBe('no-passage');
    }
  });

  test('that the way does not pass changes nothing', () => {
    const open = seaRoute(grid, [5, 6], [25, 6]);

    expect(seaRoute(grid, [5, 6], [25, 6], { closedGates: [gap] })).toEqual(open);
  });
});

describe('a canal', () => {
  const line: LonLat[] = [
    [9.5, 3],
    [15, 3.5],
    [20.5, 3],
  ];
  const cut = buildSeaGrid(coastOf([land(10, -10, 20, 10)]), {
    fineBoxes: [],
    canals: [{ id: 'cut', line }],
  });

  test('is taken where it is shorter', () => {
    expect(seaRoute(cut, [5, 3], [25, 3]).turns).toContainEqual([15, 3.5]);
  });

  test('is left aside where it is longer', () => {
    expect(seaRoute(cut, [11, 11], [19, 11]).turns).not.toContainEqual([15, 3.5]);
  });

  test('may be closed like a strait', () => {
    const gate: LonLat[] = [
      [14, 2],
      [14, 5],
    ];

    expect(seaRoute(cut, [5, 3], [25, 3], { closedGates: [gate] }).turns).not.toContainEqual([
      15, 3.5,
    ]);
  });

  test('whose end is ashore is refused', () => {
    const ashore = { id: 'ashore', line: [[15, 0], line[2] ?? [0, 0]] as const };
    const build = () =>
      buildSeaGrid(coastOf([land(10, -10, 20, 10)]), { fineBoxes: [], canals: [ashore] });

    expect(codeOf(build)).toBe('canal-on-land');
  });
});

describe('where there is no way', () => {
  test.each<[string, () => unknown, string]>([
    ['a place far inland', () => seaRoute(grid, [12, 5], [0, 0]), 'inland'],
    ['a place in a lake', () => seaRoute(grid, [15, 0], [0, 0]), 'no-passage'],
    [
      'a fairway over land',
      () =>
        seaRoute(
          grid,
          [
            [9, 0],
            [21, 0],
          ],
          [0, 0],
        ),
      'fairway-on-land',
    ],
    ['a latitude beyond the pole', () => seaRoute(grid, [0, 91], [0, 0]), 'latitude-out-of-range'],
    ['a longitude that is no number', () => seaRoute(grid, [0, 0], [Number.NaN, 0]), 'not-finite'],
  ])('%s is told with its code', (_, run, code) => {
    expect(codeOf(run)).toBe(code);
  });
});
