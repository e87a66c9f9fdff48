import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { assumeCondition } from '#commands/assume-condition.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { legendEntries } from '#map/legend.ts';
import { holds } from '../geodesy/polygons.ts';
import { compared, drawn, EAST, HIGH_METRES, RADIUS_METRES, WEST } from './two-sites.ts';

describe.each(['wgs84', 'sphere'] as const)('regions of A and B on the %s', (model) => {
  const cover = drawn(compared(model)).get('compare-cover');
  const isIn = (region: string, position: LonLat) =>
    (cover?.features ?? []).some(
      ({ id, geometry }) => id === region && holds(geometry as Polygon | MultiPolygon, position),
    );
  const positions = Array.from({ length: 130 }, (_, index): LonLat => {
    const longitude = 170 + (index % 13) * 1.67;
    return [longitude > 180 ? longitude - 360 : longitude, 15.3 + Math.floor(index / 13)];
  });
  const near = (site: LonLat, position: LonLat) =>
    inverse(site, position, model).metres - RADIUS_METRES;
  const perhaps = (site: LonLat, position: LonLat) =>
    near(site, position) > 0 && inverse(site, position, model).metres < HIGH_METRES;
  const clear = positions.filter(
    (position) =>
      [EAST, WEST].every((site) => {
        const { metres } = inverse(site, position, model);
        return [RADIUS_METRES, HIGH_METRES].every((ring) => Math.abs(metres - ring) > 1000);
      }) && Math.abs(Math.abs(position[0]) - 180) > 0.001,
  );

  it('hold what A alone reaches by geodesic distance, over 180 degrees too', () => {
    const expected = clear.filter((at) => near(EAST, at) < 0 && near(WEST, at) > 0);
    expect(expected.length).toBeGreaterThan(10);
    expect(clear.filter((position) => isIn('only-a', position))).toEqual(expected);
  });

  it('hold what either reaches, for the tint under it', () => {
    const expected = clear.filter((at) => near(EAST, at) < 0 || near(WEST, at) < 0);
    expect(clear.filter((position) => isIn('either', position))).toEqual(expected);
  });

  it('hold what A alone is uncertain of', () => {
    const expected = clear.filter(
      (at) => perhaps(EAST, at) && near(WEST, at) > 0 && !perhaps(WEST, at),
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(clear.filter((position) => isIn('uncertain-a', position))).toEqual(expected);
  });

  it('hold what B alone is uncertain of, where A reaches it', () => {
    const expected = clear.filter((at) => near(EAST, at) < 0 && perhaps(WEST, at));
    expect(expected.length).toBeGreaterThan(5);
    expect(clear.filter((position) => isIn('uncertain-b', position))).toEqual(expected);
  });

  it('hold what both are uncertain of', () => {
    const expected = clear.filter((at) => near(EAST, at) > 0 && perhaps(WEST, at));
    expect(expected.length).toBeGreaterThan(5);
    expect(clear.filter((position) => isIn('uncertain-both', position))).toEqual(expected);
  });

  it('have nothing where B reaches no more than A', () => {
    expect(cover?.features.map(({ id }) => id)).not.toContain('only-b');
  });

  it('have nothing that differs between A and A', () => {
    const stores = compared(model);
    assumeCondition(stores, 'consent', true);
    const ids = drawn(stores)
      .get('compare-cover')
      ?.features.map(({ id }) => id);
    expect(ids).toEqual(['either', 'uncertain-both']);
  });

  it('have nothing uncertain where no figures differ', () => {
    const stores = compared(model, EAST, RADIUS_METRES);
    const ids = drawn(stores)
      .get('compare-cover')
      ?.features.map(({ id }) => id);
    expect(ids).toEqual(['either', 'only-a']);
    expect(legendEntries(stores).filter(({ id }) => /uncertain/.test(id))).toEqual([]);
  });
});
