import { describe, expect, test } from 'vitest';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { buildSeaGrid } from '#geodesy/sea-grid.ts';
import { areJoined } from '../../../src/geodesy/sea/are-joined.ts';
import { CellGraph } from '../../../src/geodesy/sea/cell-graph.ts';
import { ClosedGates, type Gate } from '../../../src/geodesy/sea/closed-gates.ts';
import { searchEnd } from '../../../src/geodesy/sea/search-ends.ts';
import { coastOf, lake, land } from './flat-coast.ts';

/** A block of land with two lakes, and a canal that leads from the western one out to sea. */
const {
  cells,
  vectors,
  canals,
  land: shore,
} = buildSeaGrid(coastOf([land(10, -10, 40, 10), lake(14, -4, 20, 4), lake(30, -4, 36, 4)]), {
  fineBoxes: [],
  canals: [
    {
      id: 'cut',
      line: [
        [9.5, 0],
        [14.5, 0],
      ],
    },
  ],
});

const westernLake: LonLat = [17, 0];
const easternLake: LonLat = [33, 0];
const sea: LonLat = [-100, 30];

/** A line round a place, a degree away from it. */
const round = ([x, y]: LonLat): Gate => [
  [x - 1, y - 1],
  [x - 1, y + 1],
  [x + 1, y + 1],
  [x + 1, y - 1],
  [x - 1, y - 1],
];

function areJoinedBy(from: LonLat, to: LonLat, gates: readonly Gate[] = []): boolean {
  const ends = [from, to].map((position) => searchEnd(cells, shore, position, 10_000));
  const [start, goal] = ends;
  if (!start || !goal) throw new Error('An end of the test lies on land.');
  const bothEnds = canals.map((canal) => canal.ends);
  return areJoined(new CellGraph(cells, vectors, [start, goal], new ClosedGates(gates), bothEnds));
}

describe('two ends', () => {
  test.each<[string, LonLat, LonLat, boolean]>([
    ['in one sea', sea, [150, -20], true],
    ['at one place', sea, sea, true],
    ['in a lake and the sea', easternLake, sea, false],
    ['in two lakes', easternLake, westernLake, false],
    ['in one lake', westernLake, [19, 3], true],
    ['on either side of a canal', westernLake, sea, true],
  ])('%s', (_, from, to, expected) => {
    expect(areJoinedBy(from, to)).toBe(expected);
    expect(areJoinedBy(to, from)).toBe(expected);
  });

  test('with a closed gate all round one are not joined', () => {
    expect(areJoinedBy(sea, [150, -20], [round(sea)])).toBe(false);
    expect(areJoinedBy([150, -20], sea, [round(sea)])).toBe(false);
  });

  test('on either side of a canal that is closed are not joined', () => {
    const across: Gate = [
      [12, -1],
      [12, 1],
    ];
    expect(areJoinedBy(westernLake, sea, [across])).toBe(false);
  });
});
