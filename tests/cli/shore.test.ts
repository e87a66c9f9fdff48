import { describe, expect, it } from 'vitest';
import { readCoasts } from '#cli/data/read-coast.ts';
import type { DistanceJson } from '#formats/distance-json.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { findLand, isSameLand } from '#situation/shore/find-land.ts';
import { jsonOf, runAtlas } from './run-atlas.ts';

const coasts = readCoasts();

async function shoreOf(from: string, to: string): Promise<DistanceJson> {
  return (await jsonOf(['distance', from, to, '--shore', '--json'])) as DistanceJson;
}

function landAt(position: LonLat) {
  const land = findLand(coasts, position, 1000);
  if (land === undefined) throw new Error(`${position} is at sea`);
  return land;
}

describe('distance --shore', () => {
  it('from Yonaguni to Taiwan is what Japanese officials and press print: 108 to 111 km', async () => {
    const { metres, endPoints } = await shoreOf('yonaguni', 'taipei');
    expect(metres).toBeGreaterThan(107_000);
    expect(metres).toBeLessThan(111_000);
    const [west, east] = [endPoints.to[0], endPoints.from[0]];
    expect(east).toBeCloseTo(122.93, 2);
    expect(west).toBeCloseTo(121.88, 1);
  });

  it('over the Bering Strait is the 82 km that Wikipedia gives, mainland to mainland across the antimeridian', async () => {
    const { metres } = await shoreOf('seoul', '61.2,-149.9');
    expect(metres).toBeGreaterThan(80_000);
    expect(metres).toBeLessThan(84_000);
  });

  it('is no longer than between the places, is the same both ways, and is measured between its ends', async () => {
    const there = await shoreOf('andersen', 'tinian');
    const back = await shoreOf('tinian', 'andersen');
    const places = inverse(there.from.position, there.to.position).metres;
    expect(there.metres).toBeLessThan(places);
    expect(back.metres).toBeCloseTo(there.metres, 3);
    expect(inverse(there.endPoints.from, there.endPoints.to).metres).toBe(there.metres);
  });

  it('lets a place at sea stand for itself, on either side', async () => {
    const there = await shoreOf('bashi', 'taipei');
    expect(there.shore).toMatchObject({ from: null, to: { uncertaintyMetres: 20 } });
    expect(there.endPoints.from).toEqual(there.from.position);
    const back = await shoreOf('taipei', 'bashi');
    expect(back.metres).toBe(there.metres);
    expect(back.endPoints.to).toEqual(back.to.position);
  });

  it('says how well the shore at each end is known, and who drew it', async () => {
    const { shore } = await shoreOf('yonaguni', 'honolulu');
    expect(shore?.from).toMatchObject({ uncertaintyMetres: 200 });
    expect(shore?.from?.credit).toContain('OpenStreetMap');
    expect(shore?.to).toMatchObject({ uncertaintyMetres: 1000, credit: 'Natural Earth' });
  });

  it('knows a shore far from eastern Asia less well, although the land begins there', async () => {
    const { endPoints, shore } = await shoreOf('seoul', '64.13,-21.9');
    expect(endPoints.from[0]).toBeLessThan(30);
    expect(shore?.from).toMatchObject({ uncertaintyMetres: 1000 });
  });

  it('prints both ends', async () => {
    const { out } = await runAtlas(['distance', 'yonaguni', 'taipei', '--shore', '--unit', 'km']);
    expect(out).toMatch(/^Yonaguni to Taipei, from shore to shore\n {2}distance {6}107\.\d km\n/);
    expect(out).toMatch(/^ {2}from {10}24\.\d{5},122\.\d{5}, the shore usually within 200 m$/m);
    expect(out).toMatch(/^ {2}coast .*OpenStreetMap.*Ministry of the Interior/m);
  });

  it.each([
    [['kadena', 'naha'], 'are on one land'],
    [['bashi', 'taiwan-strait'], 'Neither Bashi Channel nor Taiwan Strait is on land'],
    [['yonaguni', 'taipei', '--model', 'sphere'], 'on the ellipsoid alone'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, out, err } = await runAtlas(['distance', ...argv, '--shore']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });
});

describe('the land that a place is on', () => {
  it('is one on both sides of the antimeridian', () => {
    expect(isSameLand(landAt([178, 67]), landAt([-172, 66]))).toBe(true);
    expect(isSameLand(landAt([127, 37.5]), landAt([-172, 66]))).toBe(true);
  });

  it('is not that of another island', () => {
    expect(isSameLand(landAt([127.77, 26.35]), landAt([121.5, 25.05]))).toBe(false);
    expect(isSameLand(landAt([-172, 66]), landAt([-150, 61.5]))).toBe(false);
  });

  it('is none at sea', () => {
    expect(findLand(coasts, [135, 25], 1000)).toBeUndefined();
    expect(findLand(coasts, [-140, 30], 1000)).toBeUndefined();
  });
});
