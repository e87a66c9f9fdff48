import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { eastward } from '#map/drawing/eastward.ts';

describe('eastward', () => {
  it('turns a line over that runs west', () => {
    expect(
      eastward([
        [
          [2, 0],
          [1, 1],
          [0, 0],
        ],
      ]),
    ).toEqual([
      [
        [0, 0],
        [1, 1],
        [2, 0],
      ],
    ]);
  });

  it('parts a ring where it turns, so that both halves run east', () => {
    const ring: readonly LonLat[] = [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
      [0, 1],
    ];
    expect(eastward([ring])).toEqual([
      [
        [0, 1],
        [1, 0],
      ],
      [
        [-1, 0],
        [0, -1],
        [1, 0],
      ],
      [
        [-1, 0],
        [0, 1],
      ],
    ]);
  });

  it('leaves a line that runs north as it is', () => {
    expect(
      eastward([
        [
          [1, 0],
          [1, 1],
        ],
      ]),
    ).toEqual([
      [
        [1, 0],
        [1, 1],
      ],
    ]);
  });

  it('keeps every stretch, and none runs west', () => {
    const point = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    const stretches = (lines: readonly (readonly LonLat[])[]) =>
      lines.flatMap((line) =>
        line.slice(1).map((to, index) => [String(line[index]), String(to)].sort().join(' ')),
      );
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (line) => {
        const parts = eastward([line]);
        expect(stretches(parts).sort()).toEqual(stretches([line]).sort());
        for (const part of parts) {
          for (const [index, [longitude]] of part.entries()) {
            expect(longitude).toBeGreaterThanOrEqual(part[index - 1]?.[0] ?? -9);
          }
        }
      }),
    );
  });
});
