import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import { polygonAreaSquareMetres } from '#geodesy/polygon-area.ts';
import { jsonOf, openAtlas, runAtlas } from './run-atlas.ts';

type Ring = Feature<Polygon | MultiPolygon, Record<string, unknown>>;

async function ringsOf(...argv: string[]): Promise<Ring[]> {
  return ((await jsonOf(['ring', ...argv])) as FeatureCollection as { features: Ring[] }).features;
}

function outerPositions({ geometry }: Ring): Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap(([outer = []]) => outer);
}

describe('ring', () => {
  it('draws every range round every place, in that order', async () => {
    const rings = await ringsOf('kadena', '400mi', '13.58,144.93', '200nmi', '--max-error', '1km');
    expect(rings.map(({ properties }) => [properties.placeId, properties.range])).toEqual([
      ['kadena', '400mi'],
      ['kadena', '200nmi'],
      [null, '400mi'],
      [null, '200nmi'],
    ]);
    expect(rings[1]?.properties).toMatchObject({ radiusMetres: 200 * 1852, maxErrorMetres: 1000 });
  });

  it('keeps every vertex within a millimetre of its range', async () => {
    const [ring] = await ringsOf('26.3517,127.7694', '1000km');
    const positions = ring ? outerPositions(ring) : [];
    expect(positions.length).toBeGreaterThan(50);
    const errors = positions.map(([longitude = 0, latitude = 0]) =>
      Math.abs(inverse([127.7694, 26.3517], [longitude, latitude]).metres - 1e6),
    );
    expect(Math.max(...errors)).toBeLessThan(1e-3);
  });

  it('draws closer for a smaller error', async () => {
    const [coarse] = await ringsOf('0,0', '1000km', '--max-error', '1km');
    const [fine] = await ringsOf('0,0', '1000km', '--max-error', '10m');
    if (!coarse || !fine) throw new Error('a ring is missing');
    const ratio = outerPositions(fine).length / outerPositions(coarse).length;
    expect(ratio).toBeGreaterThan(5);
    expect(ratio).toBeLessThan(20);
  });

  it('is cut at the antimeridian', async () => {
    const [ring] = await ringsOf('19.28,166.64', '2000km', '--max-error', '1km');
    expect(ring?.geometry.type).toBe('MultiPolygon');
    const longitudes = ring ? outerPositions(ring).map(([longitude = 0]) => longitude) : [];
    expect(Math.max(...longitudes)).toBe(180);
    expect(Math.min(...longitudes)).toBe(-180);
  });

  it('gives a CSV line a vertex, starting due north and closed', async () => {
    const { out } = await runAtlas([
      'ring',
      'kadena',
      '500nmi',
      '--format',
      'csv',
      '--max-error',
      '5km',
    ]);
    const [head, ...lines] = out
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(','));
    expect(head).toEqual([
      'place_id',
      'place',
      'range',
      'radius_m',
      'vertex',
      'longitude',
      'latitude',
    ]);
    expect(lines[0]?.slice(0, 6)).toEqual([
      'kadena',
      'Kadena Air Base',
      '500nmi',
      '926000',
      '0',
      '127.7694',
    ]);
    expect(lines.map(([, , , , vertex]) => Number(vertex))).toEqual(lines.map((_, index) => index));
    expect(lines.at(-1)?.slice(5)).toEqual(lines[0]?.slice(5));
  });

  it('gives KML with a placemark a ring, whose coordinates are those of the GeoJSON', async () => {
    const argv = ['ring', 'kadena', 'andersen', '300km', '--max-error', '5km'];
    const { out } = await runAtlas([...argv, '--format', 'kml']);
    const rings = await ringsOf(...argv.slice(1));
    const written = [...out.matchAll(/<coordinates>([^<]*)<\/coordinates>/g)].map(([, text = '']) =>
      text.split(' ').map((pair) => pair.split(',').map(Number)),
    );
    expect(written).toEqual(rings.map(outerPositions));
    expect(out).toContain('<name>Andersen Air Force Base, 300km</name>');
  });

  it('carries the sources of its places, and none for coordinates', async () => {
    const cited = openAtlas().atlas.places.get('kadena')?.geocoding.citations ?? [];
    const of = async (place: string) =>
      ((await jsonOf(['ring', place, '100km'])) as { bibliography?: { id: string }[] })
        .bibliography;
    const ids = (await of('kadena'))?.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(cited.map(({ reference }) => reference)));
    expect(await of('26.35,127.77')).toBeUndefined();
    const { out } = await runAtlas(['ring', 'kadena', '100km', '--format', 'kml']);
    expect(out).toMatch(
      /<Document><name>Rings<\/name><description>[^<]*OurAirports[^<]*<\/description>/,
    );
  });

  it.each([
    [['kadena'], 'needs a range'],
    [['1000km'], 'needs a place'],
    [['kadena', '1000'], 'has no unit'],
    [['kadena', '500km', '30000km'], 'half the circumference'],
    [['kadena', '500km', '--max-error', '10'], 'has no unit'],
    [['kadena', '500km', '--format', 'shp'], 'not one of geojson, kml, csv'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, out, err } = await runAtlas(['ring', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });
});

describe('ring --stdin', () => {
  it('gives a feature a line, of the area of the disc', async () => {
    const { status, out } = await runAtlas(['ring', '--stdin', '--max-error', '1m'], {
      input:
        '{"id":1,"centre":[127.7,26.3],"radiusMetres":10000}\n{"id":2,"centre":[0,0],"range":"1nmi"}\n',
    });
    const features = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Ring);
    expect(status).toBe(0);
    expect(features.map(({ id }) => id)).toEqual([1, 2]);
    const areas = features.map(({ geometry }) => polygonAreaSquareMetres(geometry));
    expect((areas[0] ?? 0) / (Math.PI * 10000 ** 2)).toBeCloseTo(1, 3);
    expect((areas[1] ?? 0) / (Math.PI * 1852 ** 2)).toBeCloseTo(1, 2);
  });

  it('reports lines without a distance, or too far, and goes on', async () => {
    const { status, out, err } = await runAtlas(['ring', '--stdin'], {
      input:
        '{"centre":[0,0]}\n{"centre":[0,0],"range":"1"}\n{"centre":[0,0],"radiusMetres":3e7}\n{"centre":[0,0],"radiusMetres":5}\n',
    });
    expect(status).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(
      /^line 1: give "radiusMetres".*\nline 2: "1" has no unit.*\nline 3: Radius/,
    );
  });

  it('refuses another format', async () => {
    expect((await runAtlas(['ring', '--stdin', '--format', 'kml'])).status).toBe(2);
  });
});
