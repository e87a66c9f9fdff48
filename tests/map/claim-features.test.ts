import { describe, expect, test } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { checkExtent } from '#situation/check-extent.ts';
import type { CheckResult } from '#situation/claim-check.ts';
import { measurePoints } from '#situation/measure-line.ts';
import { carryOut, planCheck } from '#situation/plan-check.ts';
import type { AskedCheck } from '#store/check-store.ts';
import { createStores } from '#store/stores.ts';
import { claimFeatures } from '../../src/map/drawing/claim-features.ts';
import { momentOf } from '../../src/map/drawing/moment.ts';
import { claimEntries } from '../../src/map/legend/claim-entries.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas, presets } = readAtlas();

/** A claim checked from point to point, so that no coast is needed. */
function checked(id: string, choices: AskedCheck['choices'] = {}) {
  const claim = atlas.claims.get(id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  const result: CheckResult = carryOut(planCheck(atlas, claim, choices), measurePoints);
  return { claim, choices, result, isWorking: false };
}

function drawn(asked: AskedCheck | undefined) {
  const wording = { language: 'en', unit: 'km' } as const;
  return claimFeatures({ atlas, asked, maxErrorMetres: 150, wording }).features;
}

/** The length of the line between two positions. */
function measureBetween(from: LonLat, to: LonLat) {
  return { metres: inverse(from, to).metres };
}

function parts(asked: AskedCheck | undefined, part: string) {
  return drawn(asked).filter(({ properties }) => 'part' in properties && properties.part === part);
}

describe('the drawing of a claim', () => {
  test('is nothing while none is looked at, or before it is measured', () => {
    expect(drawn(undefined)).toEqual([]);
    expect(drawn({ ...checked('S2-13'), result: undefined })).toEqual([]);
  });

  test('has a line from end to end, with both ends and both figures', () => {
    const kadena = checked('S2-13');
    const [line] = parts(kadena, 'line');
    if (line?.geometry.type !== 'MultiLineString') throw new Error('no line');
    const path = line.geometry.coordinates[0] ?? [];
    expect(path[0]).toEqual([...(atlas.places.get('kadena')?.position ?? [])]);
    expect(path.at(-1)).toEqual([...(atlas.places.get('taipei')?.position ?? [])]);
    expect(parts(kadena, 'end').length).toBeGreaterThanOrEqual(2);
    const [figure] = parts(kadena, 'figure');
    expect(figure?.properties).toMatchObject({ label: expect.stringContaining('400') });
    expect(figure?.properties).toMatchObject({ label: expect.stringContaining('399.4') });
  });

  test('has each figure know whether its line rises to the east, whichever way it was measured', () => {
    const kadena = checked('S2-13');
    const [line] = kadena.result.drawing.lines;
    if (line === undefined) throw new Error('no line');
    const northWest = { ...line.from, position: [120, 30] as const };
    const southEast = { ...line.to, position: [130, 20] as const };
    const falling = { ...line, ...measureBetween(northWest.position, southEast.position) };
    const lines = [
      { ...line, from: line.to, to: line.from },
      line,
      { ...falling, from: northWest, to: southEast },
      { ...falling, from: southEast, to: northWest },
    ];
    const drawing = { ...kadena.result.drawing, lines };
    const figures = parts({ ...kadena, result: { ...kadena.result, drawing } }, 'figure');
    expect(figures.map(({ properties }) => 'rises' in properties && properties.rises)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('runs on over the antimeridian and never back round the Earth', () => {
    const [line] = parts(checked('S1-12'), 'line');
    if (line?.geometry.type !== 'MultiLineString') throw new Error('no line');
    const longitudes = line.geometry.coordinates.flat().map(([longitude = 0]) => longitude);
    const steps = longitudes.slice(1).map((longitude, i) => longitude - (longitudes[i] ?? 0));
    expect(Math.max(...longitudes)).toBeGreaterThan(180);
    expect(Math.max(...steps.map(Math.abs))).toBeLessThan(90);
  });

  test('has rings at the range round every origin', () => {
    const rings = parts(checked('S4-17'), 'ring');
    expect(rings.length).toBeGreaterThan(1);
    const [ring] = rings;
    const centre = atlas.places.get('jgsdf-kengun')?.position;
    if (ring?.geometry.type !== 'MultiLineString' || centre === undefined) throw new Error('none');
    for (const [longitude = 0, latitude = 0] of ring.geometry.coordinates.flat()) {
      expect(Math.abs(inverse(centre, [longitude, latitude]).metres - 1e6)).toBeLessThan(0.01);
    }
  });

  test('puts the point that can be moved where the reader left it', () => {
    const target: LonLat = [121, 26];
    const before = checked('S2-14').result;
    const [point] = parts({ ...checked('S2-14', { target }), result: before }, 'movable');
    expect(point?.geometry).toEqual({ type: 'Point', coordinates: [...target] });
  });
});

describe('what must be in view', () => {
  test('is the extent of a ring in every direction', () => {
    const extent = checkExtent(atlas, checked('S4-17', { origin: [130, 32] }).result);
    const latitudes = extent.map(([, latitude]) => latitude);
    // 1,000 km are 9.0 degrees of the meridian there, to the hundredth.
    expect(Math.max(...latitudes) - 32).toBeCloseTo(9.01, 1);
  });

  test('leaves out lines for comparison that lead far away', () => {
    const { result } = checked('S2-14', { systemId: 'b-52h' });
    const extent = checkExtent(atlas, { ...result, drawing: { ...result.drawing, rings: [] } });
    const farthest = Math.max(...extent.map((position) => inverse([119.5, 24.5], position).metres));
    expect(farthest).toBeLessThan(2_000_000);
  });

  test('is the places where there is neither line nor ring', () => {
    const { result } = checked('S2-27');
    expect(result.drawing.lines).toEqual([]);
    expect(checkExtent(atlas, result).length).toBe(result.drawing.placeIds.length);
  });
});

describe('the legend of a claim', () => {
  const stores = createStores(atlas, presets, 'trilateral-2023');
  const entriesOf = (asked: AskedCheck | undefined) =>
    claimEntries({ ...momentOf(stores, 5), claim: asked });

  test('tells of what is drawn and of nothing else', () => {
    expect(entriesOf(undefined)).toEqual([]);
    const ids = entriesOf(checked('S2-14')).map(({ id }) => id);
    expect(ids).toContain('claim-movable');
    expect(entriesOf(checked('S1-12')).map(({ id }) => id)).not.toContain('claim-ring');
  });

  test('lets both figures tell where they come from', () => {
    const [line] = entriesOf(checked('S2-13'));
    const told = line?.figures?.map(({ figure, provenance }) => [figure, provenance()?.origin]);
    expect(told?.map(([, origin]) => origin)).toEqual(['Published', 'Computed']);
    for (const [figure] of told ?? []) expect(line?.text).toContain(figure);
  });
});
