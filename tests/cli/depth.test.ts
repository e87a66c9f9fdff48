import { describe, expect, it } from 'vitest';
import { authalicSine, EARTH_AREA_SQUARE_METRES } from '#geodesy/authalic.ts';
import { jsonOf, openAtlas, runAtlas } from './run-atlas.ts';

interface Areas {
  readonly squareKilometres: number;
  readonly seaSquareKilometres: number;
  readonly landSquareKilometres: number;
}

interface Depth {
  readonly figure: string;
  readonly sites: readonly { readonly siteId: string; readonly radiusMetres: number }[];
  readonly depths: readonly (Areas & { readonly depth: number })[];
  readonly total: Areas;
  readonly byHighest: unknown;
}

/** Coarse cells, so that a test takes a moment. */
async function depthOf(...argv: readonly string[]): Promise<Depth> {
  return (await jsonOf(['depth', '--cell', '100km', '--json', ...argv])) as Depth;
}

function sumOf({ depths }: Depth, key: keyof Areas): number {
  return depths.reduce((sum, area) => sum + area[key], 0);
}

describe('depth', () => {
  it.each([
    ['97,-3,161,52', 64, -3, 52],
    ['160,-10,-150,40', 50, -10, 40],
    ['-180,-90,180,90', 360, -90, 90],
  ])(
    'over %s adds up to the area of the region on the ellipsoid',
    async (region, width, south, north) => {
      const depth = await depthOf('--region', region);
      const zone = (authalicSine(north) - authalicSine(south)) / 2;
      const squareKilometres = (EARTH_AREA_SQUARE_METRES * (width / 360) * zone) / 1e6;
      expect(sumOf(depth, 'squareKilometres') / squareKilometres).toBeCloseTo(1, 10);
      expect(depth.total.squareKilometres / squareKilometres).toBeCloseTo(1, 10);
    },
  );

  it('is sea and land, and both together', async () => {
    const depth = await depthOf();
    const { seaSquareKilometres, landSquareKilometres, squareKilometres } = depth.total;
    expect(seaSquareKilometres + landSquareKilometres).toBeCloseTo(squareKilometres, 3);
    expect(sumOf(depth, 'seaSquareKilometres')).toBeCloseTo(seaSquareKilometres, 3);
    expect(sumOf(depth, 'landSquareKilometres')).toBeCloseTo(landSquareKilometres, 3);
    expect(landSquareKilometres).toBeGreaterThan(0);
    expect(seaSquareKilometres).toBeGreaterThan(landSquareKilometres);
  });

  it("is the whole Earth's land within 2 % of the 148.94 million km² of the CIA World Factbook", async () => {
    const { total } = await depthOf('--region', '-180,-90,180,90');
    expect(Math.abs(total.landSquareKilometres / 148.94e6 - 1)).toBeLessThan(0.02);
  });

  it('loses its depth where Japan denies the use of sites', async () => {
    const agreed = await depthOf('--set', 'japan-agrees=true');
    const denied = await depthOf('--set', 'japan-agrees=false');
    expect(denied.sites.length).toBeLessThan(agreed.sites.length);
    expect(denied.depths[0]?.squareKilometres).toBeGreaterThan(
      agreed.depths[0]?.squareKilometres ?? Infinity,
    );
  });

  it('counts the figure that is asked for', async () => {
    const [low, high] = [await depthOf(), await depthOf('--figure', 'high')];
    expect([low.figure, high.figure]).toEqual(['low', 'high']);
    expect(high.depths[0]?.squareKilometres).toBeLessThan(low.depths[0]?.squareKilometres ?? 0);
  });

  it('tells both figures unless one is asked for', async () => {
    const [both, high] = [await depthOf(), await depthOf('--figure', 'high')];
    const { sites, depths, total } = high;
    expect(both.byHighest).toEqual({ sites, depths, total });
    expect(high.byHighest).toBeNull();
  });

  it('counts a site once for the system asked for', async () => {
    const [id = ''] = openAtlas().atlas.systems.keys();
    const { sites } = await depthOf('--system', id, '--set', 'japan-agrees=true');
    expect(new Set(sites.map(({ siteId }) => siteId)).size).toBe(sites.length);
  });

  it('prints a table with a line for each depth and for all', async () => {
    const { out } = await runAtlas(['depth', '--cell', '100km', '--region', '118,20,132,30']);
    expect(out).toMatch(
      /^Area by depth, the number of sites that reach: \d+ sites, by the low figure/,
    );
    expect(out).toMatch(/^ {2}systems {2}[a-z\d]/m);
    expect(out).toMatch(/^ {2}region {3}118,20,132,30 /m);
    const area = String.raw`( +[\d,]+)( +[\d,]+ ± [\d,]+){2}`;
    expect(out).toMatch(new RegExp(`^ +0${area} +[\\d.]+ %$`, 'm'));
    expect(out).toMatch(new RegExp(`^ +all${area} +100\\.0 %$`, 'm'));
    expect(out).toMatch(/^\d+ sites, by the high figure of each range$/m);
  });

  it.each([
    [['--region', '1,2,3'], 'is not a region'],
    [['--region', '1,2,3,x'], 'is not a region'],
    [['--region', '190,0,200,10'], 'from -180 to 180'],
    [['--region', '10,20,20,10'], 'the south below the north'],
    [['--region', '-10,-95,20,10'], 'from -90 to 90'],
    [['--cell', '1km'], 'not from 5km to 1000km'],
    [['--cell', '25'], 'has no unit'],
    [['kadena'], 'takes options only'],
  ])('%j is refused: %s', async (argv, why) => {
    const { status, out, err } = await runAtlas(['depth', ...argv]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
  });
});
