import { describe, expect, it } from 'vitest';
import type { SeaDistanceJson } from '#formats/sea-distance-json.ts';
import { inverse } from '#geodesy/inverse.ts';
import { jsonOf, runAtlas } from './run-atlas.ts';

/** Off the mouth of the Yangtze. */
const YANGTZE = '31.0,122.5';

async function seaOf(...argv: readonly string[]): Promise<SeaDistanceJson> {
  return (await jsonOf(['distance', ...argv, '--sea', '--json'])) as SeaDistanceJson;
}

describe('distance --sea', { timeout: 60_000 }, () => {
  it('is no shorter than the geodesic, begins at the berth, and is for illustration', async () => {
    const { way, from, to, notice, knots } = await seaOf('kaohsiung', YANGTZE);
    expect(way.metres).toBeGreaterThan(inverse(from.position, to.position).metres);
    expect(inverse(way.endPoints.from, from.position).metres).toBeLessThan(5000);
    expect(way.endPoints.to).toEqual(to.position);
    expect(way.path.properties.notice).toBe(notice);
    expect(notice).toBe('for illustration, not for navigation');
    expect([way.hours, knots]).toEqual([null, null]);
  });

  it('by the Bashi Channel is longer with the Taiwan Strait closed, and longer yet with both', async () => {
    const one = await seaOf('kaohsiung', YANGTZE, '--close', 'Taiwan Strait', '--knots', '10');
    const both = await seaOf('kaohsiung', YANGTZE, '--close', 'taiwan-strait', '--close', 'bashi');
    expect(one.way.hours).toBeCloseTo(one.way.metres / 18_520, 9);
    expect(one.closed).toEqual(['taiwan-strait']);
    expect(both.closed).toEqual(['taiwan-strait', 'bashi']);
    expect(one.openWay?.metres).toBeLessThan(one.way.metres);
    expect(both.openWay?.metres).toBe(one.openWay?.metres);
    expect(both.way.metres).toBeGreaterThan(one.way.metres);
    expect(one.longerBy?.metres).toBeCloseTo(one.way.metres - (one.openWay?.metres ?? 0), 6);
    expect(one.longerBy?.hours).toBeCloseTo((one.longerBy?.metres ?? 0) / 18_520, 9);
  });

  it('is cut at the antimeridian in its path', async () => {
    const { way } = await seaOf('pearl-harbor', 'yokosuka');
    const { geometry } = way.path;
    if (geometry.type !== 'MultiLineString') throw new Error('the path is not cut');
    const [east, west] = geometry.coordinates;
    expect(east?.at(-1)?.[0]).toBe(-180);
    expect(west?.[0]).toEqual([180, east?.at(-1)?.[1]]);
  });

  it('prints the notice, the speed, and the open way beside the one with a strait closed', async () => {
    const argv = ['kaohsiung', YANGTZE, '--sea', '--close', 'taiwan-strait', '--unit', 'km'];
    const { out } = await runAtlas(['distance', ...argv, '--knots', '18']);
    expect(out).toMatch(/^Kaohsiung to .* by sea, for illustration, not for navigation\n/);
    expect(out).toMatch(/^ {2}distance +1,\d{3} km, \d+\.\d h$/m);
    expect(out).toMatch(/^ {2}closed +Taiwan Strait$/m);
    expect(out).toMatch(/^ {2}all open +\d{3} km, \d+\.\d h$/m);
    expect(out).toMatch(/^ {2}longer by +\d+ km, \d\.\d h$/m);
    expect(out).toMatch(/^ {2}speed +18 knots$/m);
    const unsaid = await runAtlas(['distance', 'kaohsiung', YANGTZE, '--sea']);
    expect(unsaid.out).toMatch(/^ {2}speed +not given: --knots gives the hours$/m);
    expect(unsaid.out).not.toMatch(/\d h$/m);
  });

  it.each([
    [['40,-255', 'kaohsiung'], '40,-255 is more than 30 km from open water'],
    [['kaohsiung', '80,10'], '80,10 is beyond 60° S or 72° N'],
    [['kadena', 'sasebo', '--close', 'taipei'], 'Taipei is no strait that can be closed'],
    [['kadena', 'sasebo', '--knots', '0'], '--knots 0 is not a speed'],
    [['kadena', 'sasebo', '--knots', '18kn'], '--knots 18kn is not a speed'],
    [['kadena', 'sasebo', '--shore'], 'give one of them'],
    [['kadena', 'sasebo', '--model', 'sphere'], 'on the ellipsoid alone'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, out, err } = await runAtlas(['distance', '--sea', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });

  it.each(['--knots', '--close'])('%s without --sea is refused', async (option) => {
    const { status, err } = await runAtlas(['distance', 'kadena', 'sasebo', option, '18']);
    expect(status).toBe(2);
    expect(err).toContain(`${option} goes with --sea`);
  });
});
