import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Disc } from '#geodesy/disc.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ringVertices } from '#geodesy/ring.ts';
import { OutlineMemory } from '../../src/map/drawing/outline-memory.ts';

const MAX_ERROR_METRES = 150;

function outline(centres: readonly LonLat[], radiusMetres: number, model: EarthModel = 'wgs84') {
  return outlineOf(
    centres.map((centre) => ({ centre, radiusMetres })),
    model,
  );
}

function outlineOf(discs: readonly Disc[], model: EarthModel = 'wgs84') {
  return new OutlineMemory().lines('tested', discs, { maxErrorMetres: MAX_ERROR_METRES, model });
}

function metresTo(centres: readonly LonLat[], position: LonLat): number {
  return Math.min(...centres.map((centre) => inverse(centre, position).metres));
}

const centre = fc.tuple(
  fc.double({ min: 110, max: 250, noNaN: true }),
  fc.double({ min: -60, max: 60, noNaN: true }),
);

describe('the lines of an outline', () => {
  it('gives a ring whole where no other disc meets it', () => {
    const alone: LonLat = [127.77, 26.35];
    const far: LonLat = [-30, 10];
    const lines = outline([alone, far], 1_000_000);
    expect(lines).toHaveLength(2);
    for (const [index, centre] of [alone, far].entries()) {
      const line = lines.find(([start]) => inverse(centre, start ?? [0, 90]).metres < 1_000_001);
      expect(line?.at(-1)).toEqual(line?.[0]);
      for (const position of line ?? []) {
        expect(inverse(centre, position).metres, `ring ${index}`).toBeCloseTo(1_000_000, 2);
      }
    }
  });

  it('counts discs with one centre once', () => {
    const twice: LonLat[] = [
      [140, 35],
      [140, 35],
    ];
    expect(outline(twice, 500_000)).toHaveLength(1);
  });

  it('counts the largest of discs with one centre', () => {
    const centre: LonLat = [140, 35];
    const [ring] = outlineOf([
      { centre, radiusMetres: 200_000 },
      { centre, radiusMetres: 500_000 },
    ]);
    const [longitude = 0, latitude = 0] = ring?.[0] ?? [];
    expect(inverse(centre, [longitude, latitude]).metres).toBeCloseTo(500_000, 2);
  });

  it('leaves a disc out that lies within a larger one', () => {
    const lines = outlineOf([
      { centre: [140, 30], radiusMetres: 800_000 },
      { centre: [141, 30], radiusMetres: 100_000 },
    ]);
    expect(lines).toHaveLength(1);
  });

  it('lies at the edge of one disc and in no other, whatever their radii', () => {
    const disc = fc.record({
      centre,
      radiusMetres: fc.double({ min: 50_000, max: 8_000_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(disc, { minLength: 1, maxLength: 6 }), (discs) => {
        for (const position of outlineOf(discs).flat()) {
          const outside = discs.map(
            ({ centre, radiusMetres }) => inverse(centre, position).metres - radiusMetres,
          );
          expect(Math.abs(Math.min(...outside))).toBeLessThan(2 * MAX_ERROR_METRES + 1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('gives two discs that meet one closed line', () => {
    const [line, ...others] = outline(
      [
        [140, 30],
        [146, 30],
      ],
      500_000,
    );
    expect(others).toEqual([]);
    expect(line?.at(-1)).toEqual(line?.[0]);
  });

  it('gives each of two discs that meet one part of its ring on the sphere, and their ends meet', () => {
    const centres: LonLat[] = [
      [140, 30],
      [146, 30],
    ];
    const [first, second] = outline(centres, 500_000, 'sphere');
    const ends = [first?.[0], first?.at(-1)].map((end) =>
      Math.min(
        ...[second?.[0], second?.at(-1)].map(
          (other) => inverse(end ?? [0, 0], other ?? [0, 0]).metres,
        ),
      ),
    );
    expect(ends).toHaveLength(2);
    expect(Math.max(...ends)).toBeLessThan(4 * MAX_ERROR_METRES);
  });

  it('lies nowhere inside a disc and everywhere at the radius of one, over 180 degrees too', () => {
    fc.assert(
      fc.property(
        fc.array(centre, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 50_000, max: 8_000_000, noNaN: true }),
        (centres, radiusMetres) => {
          for (const position of outline(centres, radiusMetres).flat()) {
            const metres = metresTo(centres, position);
            expect(metres).toBeGreaterThan(radiusMetres - 2 * MAX_ERROR_METRES - 1);
            expect(metres).toBeLessThan(radiusMetres + 2 * MAX_ERROR_METRES + 1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('passes by every uncovered vertex of a ring', () => {
    fc.assert(
      fc.property(
        fc.array(centre, { minLength: 2, maxLength: 5 }),
        fc.double({ min: 200_000, max: 6_000_000, noNaN: true }),
        (centres, radiusMetres) => {
          const lines = outline(centres, radiusMetres);
          for (const vertex of uncoveredVertices(centres, radiusMetres, 'wgs84')) {
            const nearest = Math.min(...lines.map((line) => metresFromLine(vertex, line)));
            expect(nearest).toBeLessThan(MAX_ERROR_METRES + 1);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('leaves no uncovered vertex of any ring out on the sphere', () => {
    fc.assert(
      fc.property(
        fc.array(centre, { minLength: 2, maxLength: 5 }),
        fc.double({ min: 200_000, max: 6_000_000, noNaN: true }),
        (centres, radiusMetres) => {
          const drawn = new Set(
            outline(centres, radiusMetres, 'sphere').flatMap((line) => line.map(positionKey)),
          );
          const uncovered = uncoveredVertices(centres, radiusMetres, 'sphere');
          expect(uncovered.filter((vertex) => !drawn.has(positionKey(vertex)))).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** The vertices of the rings that lie in no other disc. */
function uncoveredVertices(
  centres: readonly LonLat[],
  radiusMetres: number,
  model: EarthModel,
): LonLat[] {
  const options = { maxErrorMetres: MAX_ERROR_METRES, model };
  return centres
    .flatMap((one) => ringVertices(one, radiusMetres, options))
    .filter((vertex) =>
      centres.every((one) => inverse(one, vertex, model).metres > radiusMetres - 1e-3),
    );
}

/** A position whatever turn its longitude is on. */
function positionKey([longitude, latitude]: LonLat): string {
  const turned = (((longitude + 180) % 360) + 360) % 360;
  return `${turned.toFixed(7)} ${latitude.toFixed(7)}`;
}

/** How far a position is from the nearest chord of a line, in the plane of longitude and latitude that is true to it. */
function metresFromLine([longitude, latitude]: LonLat, line: readonly LonLat[]): number {
  const metresPerDegree = 111_320;
  const narrowing = Math.cos((latitude * Math.PI) / 180);
  const gaps = line.slice(1).map((to, index) => {
    const from = line[index] ?? to;
    const turn = 360 * Math.round((longitude - from[0]) / 360);
    const [x1, y1] = [(from[0] + turn - longitude) * narrowing, from[1] - latitude];
    const [x2, y2] = [(to[0] + turn - longitude) * narrowing, to[1] - latitude];
    const [alongX, alongY] = [x2 - x1, y2 - y1];
    const length = alongX ** 2 + alongY ** 2;
    const share = length === 0 ? 0 : -(x1 * alongX + y1 * alongY) / length;
    const held = Math.max(0, Math.min(1, share));
    return Math.hypot(x1 + held * alongX, y1 + held * alongY);
  });
  return Math.min(...gaps) * metresPerDegree;
}

describe('what is remembered', () => {
  const disc = fc.record({ centre, radiusMetres: fc.integer({ min: 100_000, max: 3_000_000 }) });
  const world = fc.array(disc, { minLength: 1, maxLength: 8 });
  const bound = { maxErrorMetres: 2000, model: 'wgs84' } as const;

  it('changes no line of an outline, whatever was drawn before', () => {
    const acts = fc.array(fc.array(fc.nat({ max: 7 })), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(world, acts, (all, picks) => {
        const memory = new OutlineMemory();
        for (const pick of picks) {
          const there = all.filter((_, index) => !pick.includes(index));
          const fresh = new OutlineMemory().lines('all', there, bound);
          expect(memory.lines('all', there, bound).map(shapeOf).sort()).toEqual(
            fresh.map(shapeOf).sort(),
          );
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same lines while the discs stay the same', () => {
    const memory = new OutlineMemory();
    const discs = [{ centre: [140, 35] as const, radiusMetres: 500_000 }];
    expect(memory.lines('all', discs, bound)).toBe(memory.lines('all', [...discs], bound));
    expect(memory.lines('all', discs, { ...bound, maxErrorMetres: 20 })).not.toBe(
      memory.lines('all', discs, bound),
    );
  });

  it('is no more than 120 outlines: the lines drawn longest ago are drawn again', () => {
    const memory = new OutlineMemory();
    const discs = [{ centre: [140, 35] as const, radiusMetres: 500_000 }];
    const first = memory.lines('first', discs, bound);
    for (let other = 1; other < 120; other++) memory.lines(`other ${other}`, discs, bound);
    expect(memory.lines('first', discs, bound)).toBe(first);
    memory.lines('one more', discs, bound);
    expect(memory.lines('first', discs, bound)).not.toBe(first);
  });
});

/** What a closed line is, wherever it begins: how many vertices it has, and its westernmost and easternmost one. */
function shapeOf(line: readonly LonLat[]): string {
  const longitudes = line.map(([longitude]) => longitude).sort((a, b) => a - b);
  const ends = [longitudes[0] ?? 0, longitudes.at(-1) ?? 0];
  return [line.length, ...ends.map((longitude) => longitude.toFixed(9))].join(' ');
}
