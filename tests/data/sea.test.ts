import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coastPolygon } from '#atlas/coast.ts';
import { seaEnd } from '#atlas/sea.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { type SeaRoute, seaRoute } from '#geodesy/sea-route.ts';
import { SeaRouteError } from '#geodesy/sea-route-error.ts';
import { readCoast, readSea, readSeaGrid } from '../fixtures/read-coast.ts';

const coast = readCoast();
const sea = readSea();
const grid = readSeaGrid(coast, sea);

const ports: Readonly<Record<string, LonLat>> = {
  sasebo: [129.7114, 33.1628],
  yokosuka: [139.6713, 35.2932],
  iwakuni: [132.2472, 34.1463],
  apra: [144.6535, 13.4533],
  'naval-base-guam': [144.6525, 13.44],
  'pearl-harbor': [-157.96, 21.3649],
  'white-beach': [127.9103, 26.3017],
  'naha-port': [127.6667, 26.2083],
  'edca-camilo-osias': [122.1504, 18.5075],
  'edca-balabac': [117.0081, 7.9419],
  subic: [120.271, 14.7944],
  manila: [120.9822, 14.6042],
  kaohsiung: [120.3133, 22.6163],
};

const sanDiego: LonLat = [-117.25, 32.6];
const shanghai: LonLat = [122.1, 31.2];
const singapore: LonLat = [103.85, 1.22];

function end(port: string): readonly LonLat[] {
  return seaEnd(sea, { id: port, position: ports[port] ?? [0, 0] });
}

function gatesOf(...straits: readonly string[]): (readonly LonLat[])[] {
  return straits.map((strait) => sea.gates.get(strait)?.line ?? []);
}

type Segment = readonly [ax: number, ay: number, bx: number, by: number];

function meet([ax, ay, bx, by]: Segment, [cx, cy, dx, dy]: Segment): boolean {
  if (Math.max(cx, dx) < Math.min(ax, bx) || Math.min(cx, dx) > Math.max(ax, bx)) return false;
  if (Math.max(cy, dy) < Math.min(ay, by) || Math.min(cy, dy) > Math.max(ay, by)) return false;
  const side = (x: number, y: number) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
  const other = (x: number, y: number) => (dx - cx) * (y - cy) - (dy - cy) * (x - cx);
  return side(cx, cy) * side(dx, dy) <= 0 && other(ax, ay) * other(bx, by) <= 0;
}

/** Every edge of the coast by the whole degrees of latitude that it has a part in. */
function edgesOfCoast(): ReadonlyMap<number, Segment[]> {
  const edges = new Map<number, Segment[]>();
  for (let polygon = 0; polygon < coast.owners.length; polygon++) {
    for (const ring of coastPolygon(coast, polygon)) {
      for (const [i, [x, y]] of ring.entries()) {
        const edge: Segment = [ring[i - 1]?.[0] ?? x, ring[i - 1]?.[1] ?? y, x, y];
        for (const latitude of latitudesOf(edge)) {
          const known = edges.get(latitude);
          if (known) known.push(edge);
          else edges.set(latitude, [edge]);
        }
      }
    }
  }
  return edges;
}

const edgesByLatitude = edgesOfCoast();

function latitudesOf([, ay, , by]: Segment): number[] {
  const first = Math.floor(Math.min(ay, by));
  return Array.from({ length: Math.floor(Math.max(ay, by)) - first + 1 }, (_, i) => first + i);
}

/** How many chords of a path meet land, each looked for among all edges of its latitudes. */
function chordsOnLand(path: readonly LonLat[]): number {
  return path.slice(1).filter((b, i) => {
    const a = path[i] ?? b;
    const turn = 360 * Math.round((a[0] + b[0]) / 720);
    const chord: Segment = [a[0] - turn, a[1], b[0] - turn, b[1]];
    return latitudesOf(chord).some((latitude) =>
      edgesByLatitude.get(latitude)?.some((edge) => meet(chord, edge)),
    );
  }).length;
}

function pathMetres({ path }: SeaRoute): number {
  return path.reduce((sum, to, i) => sum + inverse(path[i - 1] ?? to, to).metres, 0);
}

describe('the records of the sea', () => {
  test.each([...sea.fairways.values()])('lead from $id to open water over no land', ({ line }) => {
    expect(chordsOnLand(line)).toBe(0);
  });

  test.each([...sea.fairways.values()])('begin within 5 km of $id', ({ id, line }) => {
    expect(inverse(line[0] ?? [0, 0], ports[id] ?? [0, 0]).metres).toBeLessThan(5000);
  });

  test.each([...sea.gates.values()])('bar $id from land to land', ({ line }) => {
    expect(line.map((position) => grid.land.surround(position))).toEqual(line.map(() => true));
  });

  test('draw the Suez Canal between the 164 km it was dug for and the 193 km with its approaches', () => {
    const line = sea.canals.find(({ id }) => id === 'suez')?.line ?? [];
    const metres = line.reduce((sum, to, i) => sum + inverse(line[i - 1] ?? to, to).metres, 0);

    expect(metres).toBeGreaterThan(164_000);
    expect(metres).toBeLessThan(193_300);
  });
});

describe('a way by sea between ports', { timeout: 30_000 }, () => {
  test.each<[string, readonly LonLat[], readonly LonLat[], number]>([
    ['Apra to Kaohsiung', end('apra'), end('kaohsiung'), 1.02],
    ['Sasebo to Manila', end('sasebo'), end('manila'), 1.09],
    ['Pearl Harbor to Yokosuka', end('pearl-harbor'), end('yokosuka'), 1.02],
    ['San Diego to Guam', [sanDiego], end('naval-base-guam'), 1.01],
    ['Singapore to Shanghai', [singapore], [shanghai], 1.03],
    ['Iwakuni to Naha', end('iwakuni'), end('naha-port'), 1.15],
  ])('%s meets no land, and is little longer than the geodesic', (_, from, to, most) => {
    const route = seaRoute(grid, from, to);
    const ratio = route.metres / inverse(from[0] ?? [0, 0], to[0] ?? [0, 0]).metres;

    expect(chordsOnLand(route.path)).toBe(0);
    expect(ratio).toBeGreaterThanOrEqual(1);
    expect(ratio).toBeLessThan(most);
  });

  test('is as long as the path that is drawn', () => {
    const route = seaRoute(grid, end('sasebo'), end('manila'));

    expect(Math.abs(pathMetres(route) - route.metres)).toBeLessThan(1);
  });

  test('passes 180 degrees between Pearl Harbor and Yokosuka', () => {
    const { path } = seaRoute(grid, end('pearl-harbor'), end('yokosuka'));

    expect(Math.min(...path.map(([longitude]) => longitude))).toBeLessThan(-180);
  });

  test('goes by the Panama Canal from Boston to Anchorage: 7,312 nautical miles after NOAA, within 3 %', () => {
    const route = seaRoute(grid, [-70.95, 42.34], [-150.2, 61.2]);

    expect(route.turns).toContainEqual([-79.6, 9.05]);
    expect(Math.abs(route.metres / 1852 / 7312 - 1)).toBeLessThan(0.03);
  });
});

/** Two positions at sea on either side of each gate. */
const acrossStrait: Readonly<Record<string, readonly [LonLat, LonLat]>> = {
  'taiwan-strait': [
    [119.5, 24.3],
    [121, 25.8],
  ],
  'yonaguni-gap': [
    [122.4, 24.2],
    [122.4, 24.8],
  ],
  'miyako-strait': [
    [126, 26],
    [127, 25],
  ],
  bashi: [
    [121.3, 21.3],
    [122.4, 21.9],
  ],
  'luzon-strait': [
    [120, 20],
    [121.5, 20],
  ],
  'balabac-strait': [
    [116.5, 7.6],
    [117.8, 7.6],
  ],
  'tsushima-east': [
    [129.2, 33.7],
    [130, 34.2],
  ],
  'tsushima-west': [
    [128.8, 34.6],
    [129.6, 35.3],
  ],
  malacca: [
    [101, 2.5],
    [102, 2],
  ],
};

describe('a closed strait', { timeout: 30_000 }, () => {
  const pairs: [string, string][] = [
    ['kaohsiung', 'sasebo'],
    ['sasebo', 'manila'],
    ['apra', 'kaohsiung'],
    ['naha-port', 'subic'],
    ['yokosuka', 'manila'],
  ];
  const straits = [...sea.gates.keys()];

  test.each(pairs)('never shortens the way from %s to %s', (from, to) => {
    const open = seaRoute(grid, end(from), end(to)).metres;
    const closed = straits.map(
      (strait) => seaRoute(grid, end(from), end(to), { closedGates: gatesOf(strait) }).metres,
    );

    expect(Math.min(...closed)).toBeGreaterThanOrEqual(open);
  });

  test('that the way does not pass leaves the way as it is', () => {
    const open = seaRoute(grid, end('apra'), [shanghai]);

    expect(
      seaRoute(grid, end('apra'), [shanghai], { closedGates: gatesOf('miyako-strait') }),
    ).toEqual(open);
  });

  test('sends Kaohsiung to Shanghai round Taiwan by the Bashi Channel, and further when that closes too', () => {
    const [open, strait, both] = [[], ['taiwan-strait'], ['taiwan-strait', 'bashi']].map((closed) =>
      seaRoute(grid, end('kaohsiung'), [shanghai], { closedGates: gatesOf(...closed) }),
    );

    expect(strait?.path.some(([longitude]) => longitude > 121.3)).toBe(true);
    expect(strait?.metres).toBeGreaterThan(1.1 * (open?.metres ?? Infinity));
    expect(both?.path.some(([, latitude]) => latitude < 21.115)).toBe(true);
    expect(both?.metres).toBeGreaterThan(1.1 * (strait?.metres ?? Infinity));
  });

  test.each(straits)('%s is not passed when it is closed', (strait) => {
    const [from = [0, 0], to = [0, 0]] = acrossStrait[strait] ?? [];
    const open = seaRoute(grid, from, to).metres;

    expect(seaRoute(grid, from, to, { closedGates: gatesOf(strait) }).metres).toBeGreaterThan(
      1.05 * open,
    );
  });
});

describe('any way by sea', () => {
  const offshore = fc
    .tuple(fc.integer({ min: 990, max: 1800 }), fc.integer({ min: -400, max: 500 }))
    .map(([x, y]): LonLat => [x / 10 + 0.037, y / 10 + 0.041])
    .filter((position) => !grid.land.surround(position));

  function wayBetween(from: LonLat, to: LonLat): SeaRoute | undefined {
    try {
      return seaRoute(grid, from, to);
    } catch (error) {
      if (error instanceof SeaRouteError) return undefined;
      throw error;
    }
  }

  test('meets no land, is not shorter than the geodesic and the same both ways', () => {
    fc.assert(
      fc.property(offshore, offshore, (from, to) => {
        const route = wayBetween(from, to);
        if (!route) return;
        expect(chordsOnLand(route.path)).toBe(0);
        expect(route.metres).toBeGreaterThanOrEqual(inverse(from, to).metres - 1e-6);
        expect(wayBetween(to, from)?.metres).toBeCloseTo(route.metres, 3);
      }),
      { numRuns: 20, seed: 2026 },
    );
  }, 60_000);
});
