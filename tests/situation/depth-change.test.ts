import { describe, expect, it } from 'vitest';
import { nestShapes } from '#geodesy/flat-shapes.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type DepthChange, depthChange } from '#situation/depth-change.ts';
import type { ReachDisc } from '#situation/reach-discs.ts';
import { holds } from '../geodesy/polygons.ts';

function disc(siteId: string, centre: LonLat, radiusMetres: number): ReachDisc {
  return { siteId, systemId: 'jet', centre, radiusMetres };
}

const kadena = disc('kadena', [127.77, 26.35], 1_000_000);
const iwakuni = disc('iwakuni', [132.24, 34.14], 1_000_000);
const basco = disc('basco', [121.98, 20.45], 1_000_000);
const andersen = disc('andersen', [144.93, 13.58], 1_900_000);
const before = [kadena, iwakuni, andersen];
const after = [basco, { ...iwakuni, radiusMetres: 1_400_000 }, andersen];

function heldBy(shapes: DepthChange['raised']['areas'], at: LonLat): number {
  return nestShapes(shapes).filter((polygons) =>
    holds(
      {
        type: 'MultiPolygon',
        coordinates: polygons.map((rings) => rings.map((ring) => ring.map((one) => [...one]))),
      },
      at,
    ),
  ).length;
}

function depthAt(discs: readonly ReachDisc[], at: LonLat): number {
  return discs.filter(({ centre, radiusMetres }) => inverse(centre, at).metres <= radiusMetres)
    .length;
}

function isClear(at: LonLat): boolean {
  return [...before, ...after].every(
    ({ centre, radiusMetres }) => Math.abs(inverse(centre, at).metres - radiusMetres) > 1000,
  );
}

describe('a change of depth', () => {
  const change = depthChange(before, after, 5, 1000);

  it('is at every place what the depths by distance say', () => {
    const places = Array.from({ length: 31 * 26 }, (_, index): LonLat => {
      return [115.13 + (index % 31), 13.21 + Math.floor(index / 31)];
    }).filter(isClear);
    const drawn = places.map(
      (at) => heldBy(change.raised.areas, at) - heldBy(change.lowered.areas, at),
    );
    const counted = places.map((at) => depthAt(after, at) - depthAt(before, at));
    expect(new Set(counted)).toEqual(new Set([-1, 0, 1]));
    expect(drawn).toEqual(counted);
  });

  it('is mirrored where before and after are swapped', () => {
    const back = depthChange(after, before, 5, 1000);
    expect(nestShapes(back.raised.areas)).toHaveLength(nestShapes(change.lowered.areas).length);
    expect(heldBy(back.raised.areas, [124, 30])).toBe(heldBy(change.lowered.areas, [124, 30]));
    expect(heldBy(change.lowered.areas, [124, 30])).toBe(1);
  });

  it('is nowhere between a situation and itself', () => {
    const none = depthChange(before, before, 5, 1000);
    for (const { areas, edges } of [none.raised, none.lowered]) {
      expect(nestShapes(areas)).toEqual([]);
      expect(nestShapes(edges)).toEqual([]);
    }
  });

  it('tells no change apart beyond the largest that is asked for', () => {
    const many = [kadena, iwakuni, basco].map(({ siteId }) => ({ ...kadena, siteId }));
    expect(nestShapes(depthChange([], many, 2, 1000).raised.areas)).toHaveLength(2);
    expect(nestShapes(depthChange(many, [], 5, 1000).lowered.areas)).toHaveLength(3);
  });
});
