import { describe, expect, test } from 'vitest';
import { cutAtAntimeridian } from '#geodesy/cut-line.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

describe('a line at the antimeridian', () => {
  test.each<[string, LonLat[], LonLat[][]]>([
    [
      'is one piece where it stays off it',
      [
        [170, 0],
        [175, 5],
      ],
      [
        [
          [170, 0],
          [175, 5],
        ],
      ],
    ],
    [
      'is cut eastward',
      [
        [170, 0],
        [190, 10],
      ],
      [
        [
          [170, 0],
          [180, 5],
        ],
        [
          [-180, 5],
          [-170, 10],
        ],
      ],
    ],
    [
      'is cut westward',
      [
        [-170, 0],
        [-190, 10],
      ],
      [
        [
          [-170, 0],
          [-180, 5],
        ],
        [
          [180, 5],
          [170, 10],
        ],
      ],
    ],
    [
      'is not cut where it ends there',
      [
        [170, 0],
        [180, 5],
      ],
      [
        [
          [170, 0],
          [180, 5],
        ],
      ],
    ],
    [
      'is not cut where it begins there',
      [
        [-180, 5],
        [-190, 0],
      ],
      [
        [
          [180, 5],
          [170, 0],
        ],
      ],
    ],
    [
      'is cut at each of several turns',
      [
        [0, 0],
        [720, 0],
      ],
      [
        [
          [0, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [180, 0],
        ],
        [
          [-180, 0],
          [0, 0],
        ],
      ],
    ],
    [
      'without length stays a line',
      [
        [10, 5],
        [10, 5],
      ],
      [
        [
          [10, 5],
          [10, 5],
        ],
      ],
    ],
  ])('%s', (_, line, pieces) => {
    expect(cutAtAntimeridian(line)).toEqual(pieces);
  });
});
