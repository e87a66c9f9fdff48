import { describe, expect, it } from 'vitest';
import { parseSea } from '#atlas/sea.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { buildSeaGrid } from '#geodesy/sea-grid.ts';
import { seaWay } from '#situation/sea-way.ts';
import { coastOf, land } from '../geodesy/sea/flat-coast.ts';

/** An island with a strait to its north, and land beyond that. */
const grid = buildSeaGrid(coastOf([land(10, -10, 20, 10), land(5, 12, 25, 72)]), { fineBoxes: [] });

const citations = [{ reference: 'chart' }];
const sea = parseSea([
  {
    kind: 'gate',
    id: 'north',
    line: [
      [15, 9],
      [15, 13],
    ],
    citations,
  },
  {
    kind: 'fairway',
    id: 'port',
    line: [
      [9.9, 6],
      [9.5, 6],
    ],
    citations,
  },
]);

const west: LonLat = [5, 8];
const east: LonLat = [25, 8];

function ask(from: LonLat, to: LonLat, closedIds: readonly string[] = []) {
  return seaWay(grid, sea, {
    from: { id: 'west', position: from },
    to: { id: 'east', position: to },
    closedIds,
  });
}

describe('seaWay', () => {
  it('is as long as the open way while no strait is closed', () => {
    const way = ask(west, east);

    expect(way).toMatchObject({ kind: 'way' });
    expect(way.kind === 'way' && way.metres === way.openMetres).toBe(true);
  });

  it('goes round the other side of the island where its strait is closed, and says how long it was', () => {
    const open = ask(west, east);
    const closed = ask(west, east, ['north']);
    if (open.kind !== 'way' || closed.kind !== 'way') throw new Error('There is no way.');

    expect(closed.openMetres).toBe(open.metres);
    expect(closed.metres).toBeGreaterThan(1.2 * open.metres);
    expect(closed.path.some((degrees) => degrees < -10)).toBe(true);
  });

  it('begins at the berth of a place that has a fairway', () => {
    const question = {
      from: { id: 'port', position: [10, 6] },
      to: { id: 'west', position: west },
    };
    const way = seaWay(grid, sea, { ...question, closedIds: [] } as never);

    expect(way.kind === 'way' && [...way.path.slice(0, 2)]).toEqual([9.9, 6]);
  });

  it('says which place is inland', () => {
    expect(ask(west, [15, 0])).toMatchObject({
      kind: 'problem',
      code: 'inland',
      placeId: 'east',
    });
  });

  it('refuses to close a strait that has no gate', () => {
    expect(() => ask(west, east, ['south'])).toThrow('No strait "south" can be closed.');
  });
});
