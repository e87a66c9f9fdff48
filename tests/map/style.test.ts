import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { paletteFor } from '#map/palette.ts';
import { mapStyle } from '#map/style.ts';

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  (['mercator', 'globe'] as const).flatMap((projection) =>
    [false, true].map((option) => ({ theme, projection, option })),
  ),
);

function styleOf({ theme, projection, option }: (typeof looks)[number]) {
  return mapStyle({
    look: {
      palette: paletteFor(theme),
      typeScale: option ? 1.4 : 1,
      graticule: option,
      language: option ? 'ja' : 'en',
      tintOverlaps: option,
    },
    assetBase: 'https://atlas.example/',
    projection,
    fontFaces: { 'Noto Sans': [{ url: 'https://atlas.example/a.woff2' }] },
  });
}

const style = styleOf({ theme: 'light', projection: 'mercator', option: false });

describe('mapStyle', () => {
  it.each(looks)('is valid by the MapLibre style specification: %j', (look) => {
    expect(validateStyleMin(styleOf(look))).toEqual([]);
  });

  it.each(looks)('has the same layers in the same order however it looks: %j', (look) => {
    const ids = styleOf(look).layers.map(({ id }) => id);
    expect(ids).toEqual(style.layers.map(({ id }) => id));
  });

  it('is this list, bottom to top', () => {
    expect(style.layers.map(({ id }) => id)).toEqual([
      'sea',
      'shore-distance',
      'waterlines',
      'land-world',
      'land-outside',
      'land-region',
      'land-taiwan',
      'lakes',
      'depth-cover',
      'provinces',
      'borders',
      'disputed-borders',
      'coast-world',
      'coast-outside',
      'coast-region',
      'coast-taiwan',
      'depth-edges',
      'graticule',
      'graticule-degrees',
      'sea-names',
      'strait-names',
      'country-names',
      'reach-cover',
      'reach-outline-low',
      'reach-outline-high',
      'reach-outline',
      'reach-outline-computed',
      'compare-either',
      'compare-only-a',
      'compare-only-b',
      'compare-uncertain-a',
      'compare-uncertain-b',
      'compare-uncertain-both',
      'depth-change-a-1',
      'depth-change-a-2',
      'depth-change-a-3',
      'depth-change-a-4',
      'depth-change-a-5',
      'depth-change-b-1',
      'depth-change-b-2',
      'depth-change-b-3',
      'depth-change-b-4',
      'depth-change-b-5',
      'compare-line-a',
      'compare-line-b',
      'depth-change-edges-a',
      'depth-change-edges-b',
      'site-reach',
      'proximity',
      'proximity-distances',
      'focus-lines',
      'focus-lines-uncertain',
      'focus-line-nearest',
      'sea-way-bed',
      'sea-way',
      'claim-bed',
      'claim-rings',
      'claim-rings-bounds',
      'claim-lines',
      'claim-lines-otherwise',
      'reach-captions-short',
      'reach-captions',
      'depth-numbers',
      'depth-change-numbers-a',
      'depth-change-numbers-b',
      'compare-letter-a',
      'compare-letter-b',
      'city-dots',
      'changed-sites',
      'sites',
      'compare-site-a',
      'compare-site-b',
      'compare-focus-a',
      'compare-focus-b',
      'focus-ring',
      'focus-ring-first',
      'focus-dot',
      'own-marks',
      'mark-hovered',
      'mark-selected',
      'mark-position',
      'event-places-inner',
      'event-places-outer',
      'claim-places',
      'claim-ends-point',
      'claim-ends-shore',
      'claim-movable',
      'place-names',
      'site-names-closed',
      'site-names',
      'focus-names-water',
      'focus-names',
      'focus-distance',
      'sea-way-caption',
      'claim-names',
      'claim-ring-figures',
      'claim-figures-otherwise',
      'claim-figures',
    ]);
  });

  it('takes every layer from a source that it has, and uses every source', () => {
    const used = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    const unused = Object.keys(style.sources).filter((name) => !used.includes(name));
    expect(used.filter((name) => !(name in style.sources))).toEqual([]);
    expect(unused).toEqual([]);
  });

  it('asks the basemap for layers that its archives have', () => {
    const { archives } = JSON.parse(readFileSync('public/basemap/manifest.json', 'utf8')) as {
      archives: { file: string; layers: Record<string, string> }[];
    };
    const held = archives.flatMap(({ file, layers }) =>
      Object.keys(layers).map((layer) => `${file.replace('.pmtiles', '')}/${layer}`),
    );
    const asked = style.layers.flatMap((layer) =>
      'source-layer' in layer ? [`${layer.source}/${layer['source-layer']}`] : [],
    );
    expect(asked.filter((layer) => !held.includes(layer))).toEqual([]);
    expect([...new Set(asked)].sort()).toEqual(held.sort());
  });

  it('reads nothing from another origin', () => {
    const addresses = JSON.stringify(style).match(/https?:[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((url) => !url.startsWith('https://atlas.example/'))).toEqual([]);
  });

  it('keeps to few kinds of shader program: what a feature decides is its colour in fills, and no other paint', () => {
    const decided = style.layers.flatMap((layer) =>
      Object.entries(layer.paint ?? {})
        .filter(([, value]) => JSON.stringify(value).includes('"get"'))
        .map(([name]) => `${layer.id}/${name}`),
    );
    expect(decided).toEqual([
      'shore-distance/fill-color',
      'depth-cover/fill-color',
      'reach-cover/fill-color',
    ]);
  });

  it('keeps every vertex of what it draws itself', () => {
    const drawn = Object.values(style.sources).filter(({ type }) => type === 'geojson');
    expect(drawn.every((source) => 'tolerance' in source && source.tolerance === 0)).toBe(true);
  });

  it('draws disputed boundaries dashed and settled ones not', () => {
    const dashes = (id: string) => {
      const layer = style.layers.find((one) => one.id === id);
      return layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
    };
    expect(dashes('disputed-borders')).toEqual([3, 3]);
    expect(dashes('borders')).toBeUndefined();
  });
});
