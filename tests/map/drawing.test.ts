import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { direct } from '#geodesy/direct.ts';
import { inverse } from '#geodesy/inverse.ts';
import { resolve } from '#situation/resolve.ts';
import { reachCoverFeatures } from '../../src/map/drawing/cover-features.ts';
import { focusLineFeatures, focusRows } from '../../src/map/drawing/focus-features.ts';
import { graticuleFeatures } from '../../src/map/drawing/graticule-features.ts';
import { nameFeatures } from '../../src/map/drawing/name-features.ts';
import { OutlineMemory } from '../../src/map/drawing/outline-memory.ts';
import { allNames, placeText } from '../../src/map/drawing/place-text.ts';
import { proximityFeatures } from '../../src/map/drawing/proximity-features.ts';
import { reachCaptionFeatures, reachLineFeatures } from '../../src/map/drawing/reach-features.ts';
import { reachGroups } from '../../src/map/drawing/reach-groups.ts';
import { siteFeatures } from '../../src/map/drawing/site-features.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

const rings = { model: 'wgs84', maxErrorMetres: 150 } as const;
const english = { language: 'en', unit: 'km' } as const;

/** Two open sites 10 km apart and one closed for want of a ground, 200 km from the town in focus. */
function aSituation(band = { low: 150, stated: 200, high: 250 }) {
  const west = direct([179.95, 0], 270, 200_000);
  const atlas = anAtlas({
    places: [
      aPlace('town', [179.95, 0]),
      aSite('base', west),
      aSite('strip', direct(west, 0, 10_000)),
      aSite('shut', direct(west, 180, 50_000), { basis: 'none' }),
    ],
    systems: [aSystem('jet', band)],
  });
  const scenario = aScenario({ systemIds: ['jet'], focusIds: ['town'] });
  return { atlas, scenario, situation: resolve(atlas, scenario) };
}

function holds(geometry: Polygon | MultiPolygon, [longitude, latitude]: readonly [number, number]) {
  return [-360, 0, 360].some((turn) =>
    booleanPointInPolygon([longitude + turn, latitude], geometry),
  );
}

describe('sites', () => {
  it('are points at their positions with the symbol of kind, basis and state', () => {
    const { atlas, situation } = aSituation();
    const { features } = siteFeatures(atlas, situation, ['strip'], 'en');
    expect(features.map(({ properties }) => properties)).toMatchObject([
      { id: 'base', icon: 'site/air/treaty/open', open: true, inFocus: false },
      { id: 'strip', icon: 'site/air/treaty/open', open: true, inFocus: true },
      { id: 'shut', icon: 'site/air/none/closed', open: false, inFocus: false },
    ]);
    expect(features[0]?.geometry).toEqual({
      type: 'Point',
      coordinates: [...(atlas.places.get('base')?.position ?? [])],
    });
  });

  it('give a site that reaches its name before one that is closed', () => {
    const { atlas, situation } = aSituation();
    const ranks = siteFeatures(atlas, situation, [], 'en').features.map(
      ({ properties }) => (properties as { rank?: number }).rank ?? 0,
    );
    expect(ranks[0]).toBeLessThan(ranks[2] ?? 0);
  });
});

describe('names', () => {
  it('put the chosen language first and the local name second', () => {
    const kadena = {
      ...aPlace('kadena', [127.77, 26.35]),
      country: 'JP' as const,
      names: { ...aPlace('x', [0, 0]).names, en: 'Kadena', ja: '嘉手納', zhHant: '嘉手納空軍基地' },
    };
    expect(placeText(kadena, 'en')).toEqual({ name: 'Kadena', local: '嘉手納' });
    expect(placeText(kadena, 'ja')).toEqual({ name: '嘉手納' });
    expect(allNames(kadena, 'ja')).toEqual(['嘉手納', 'Kadena', '嘉手納空軍基地']);
  });

  it('use traditional Chinese in Taiwan', () => {
    const taipei = {
      ...aPlace('taipei', [121.56, 25.04]),
      country: 'TW' as const,
      names: { ...aPlace('x', [0, 0]).names, en: 'Taipei', ja: '台北', zhHant: '臺北' },
    };
    expect(placeText(taipei, 'en')).toEqual({ name: 'Taipei', local: '臺北' });
    expect(placeText(taipei, 'ja')).toEqual({ name: '台北', local: '臺北' });
  });

  it('name countries in the language, also those that the atlas has no word for', () => {
    const nameOf = (language: 'en' | 'ja', id: string) =>
      nameFeatures(anAtlas({}), [], language).features.find((feature) => feature.id === id)
        ?.properties;
    expect(nameOf('en', 'country-jp')).toMatchObject({ name: 'Japan', role: 'country' });
    expect(nameOf('en', 'country-vn')).toMatchObject({ name: 'Vietnam' });
    expect(nameOf('ja', 'country-vn')).toMatchObject({ name: 'ベトナム' });
  });
});

describe('the tint', () => {
  it.each(['wgs84', 'sphere'] as const)(
    'holds what lies within the lowest figure, and between it and the highest, on the %s',
    (model) => {
      const { atlas, situation } = aSituation();
      const { features } = reachCoverFeatures(
        reachGroups(atlas, situation.reach),
        { ...rings, model },
        new OutlineMemory(),
      );
      const inside = (figure: string, metres: number) => {
        const south = direct(atlas.places.get('base')?.position ?? [0, 0], 90, metres);
        return features
          .filter(({ properties }) => (properties as { figure?: string }).figure === figure)
          .some(({ geometry }) => holds(geometry as Polygon | MultiPolygon, south));
      };
      expect(inside('low', 148_000)).toBe(true);
      expect(inside('low', 153_000)).toBe(false);
      expect(inside('high', 153_000)).toBe(true);
      expect(inside('high', 247_000)).toBe(true);
      expect(inside('high', 253_000)).toBe(false);
    },
  );

  it('has no uncertain part where no figure differs', () => {
    const { atlas, situation } = aSituation({ low: 200, stated: 200, high: 200 });
    const { features } = reachCoverFeatures(
      reachGroups(atlas, situation.reach),
      rings,
      new OutlineMemory(),
    );
    expect(features.map(({ id }) => id)).toEqual(['low']);
  });

  it('lets the discs of a lesser system at the same site out', () => {
    const { atlas, scenario } = aSituation();
    const both = anAtlas({
      places: [...atlas.places.values()],
      systems: [
        aSystem('jet', { low: 150, stated: 200, high: 250 }),
        aSystem('drone', { low: 20, stated: 30, high: 40 }),
      ],
    });
    const situation = resolve(both, { ...scenario, systemIds: ['jet', 'drone'] });
    const { features } = reachCoverFeatures(
      reachGroups(both, situation.reach),
      { ...rings, model: 'sphere' },
      new OutlineMemory(),
    );
    expect(features).toHaveLength(4);
  });
});

describe('outlines', () => {
  it('are one a figure for each system, the stated one said in full', () => {
    const { atlas, situation } = aSituation();
    const groups = reachGroups(atlas, situation.reach);
    const lines = reachLineFeatures(groups, rings, new OutlineMemory()).features;
    expect(lines.map(({ id }) => id)).toEqual(['jet/low', 'jet/stated', 'jet/high']);
    const [caption] = reachCaptionFeatures(groups, rings, english, new OutlineMemory()).features;
    expect(caption?.properties).toMatchObject({
      caption: 'jet · combat radius, published · 200\u2009km',
      short: 'jet · 200\u2009km',
    });
  });
});

describe('lines to the focus', () => {
  it('run the short way over 180 degrees, from the site nearest first', () => {
    const { atlas, situation } = aSituation();
    const lines = focusLineFeatures(atlas, focusRows(situation), 150, english).features;
    expect(lines.map(({ properties }) => properties)).toMatchObject([
      { siteId: 'base', nearest: true, verdict: 'uncertain', label: '200\u2009km' },
      { siteId: 'strip', nearest: false },
    ]);
    const [first] = lines;
    const [line = []] =
      first?.geometry.type === 'MultiLineString' ? first.geometry.coordinates : [];
    const longitudes = line.map(([longitude = 0]: Position) => longitude);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(3);
  });

  it('are one, from the nearest open site, where none reaches', () => {
    const { situation } = aSituation({ low: 10, stated: 10, high: 10 });
    expect(focusRows(situation).map(({ siteId }) => siteId)).toEqual(['base']);
  });
});

describe('chosen distances', () => {
  it('are rings at that distance, labelled in their unit', () => {
    const { atlas } = aSituation();
    const radii = { placeId: 'town', radiiMetres: [100_000], unit: 'mi' as const };
    const [ring] = proximityFeatures(atlas, [radii], rings, 'en').features;
    expect(ring?.properties).toMatchObject({ label: '62.1\u2009mi' });
    const lines = ring?.geometry.type === 'MultiLineString' ? ring.geometry.coordinates : [];
    for (const [longitude = 0, latitude = 0] of lines.flat()) {
      expect(inverse([179.95, 0], [longitude, latitude]).metres).toBeCloseTo(100_000, 2);
    }
  });

  it('are left out round a place that the atlas does not know', () => {
    const { atlas } = aSituation();
    const radii = { placeId: 'nowhere', radiiMetres: [100_000], unit: 'km' as const };
    expect(proximityFeatures(atlas, [radii], rings, 'en').features).toEqual([]);
  });
});

describe('the graticule', () => {
  it('has every whole degree once, named by hemisphere', () => {
    const { features } = graticuleFeatures();
    const labels = new Map(
      features.map(({ id, properties }) => [id, (properties as { label?: string }).label]),
    );
    expect(labels.size).toBe(171 + 360);
    expect(labels.get('parallel/25')).toBe('25° N');
    expect(labels.get('meridian/-157')).toBe('157° W');
    expect(labels.get('meridian/180')).toBe('180°');
  });
});
