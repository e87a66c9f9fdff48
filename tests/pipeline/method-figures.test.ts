import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaText } from '#formats/area-text.ts';
import { cellDoubts } from '#geodesy/cell-doubt.ts';
import { DepthGrid } from '#geodesy/depth-grid.ts';
import { direct } from '#geodesy/direct.ts';
import { EARTH_RADIUS_METRES, EQUATORIAL_RADIUS_METRES, FLATTENING } from '#geodesy/earth-model.ts';
import { EqualAreaGrid } from '#geodesy/equal-area-grid.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { METRES_PER_NAUTICAL_MILE, METRES_PER_STATUTE_MILE } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { ringErrorMetres } from '#map/drawing/moment.ts';
import { blocksOf, headingId } from '#pipeline/method/markdown.ts';
import { methodFiles } from '#pipeline/method/method-page.ts';
import { bandOf, judge } from '#situation/band.ts';
import { judgeAzimuth, judgeFigure, judgeNearness, readWritten } from '#situation/claim-verdict.ts';
import { DEPTH_CELL_METRES, DEPTH_REGION } from '#situation/depth-by-area.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import { endAt, openLineMeasurer } from '#situation/measure-line.ts';
import { seaWay } from '#situation/sea-way.ts';
import { MOST_SWEPT_CONDITIONS, sweepSize } from '#situation/sweep.ts';
import { readCoasts } from '../../src/cli/data/read-coast.ts';
import { aSystem } from '../fixtures/build-records.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';
import { readCoast, readSea, readSeaGrid } from '../fixtures/read-coast.ts';

const { atlas } = readAtlas();
const coasts = readCoasts();

/** The English text of each section; the Japanese one gives the same figures, as another test sees to. */
const sections = new Map<string, string>();
let section = '';
const markdown = readFileSync(new URL(`../../${methodFiles.en.source}`, import.meta.url), 'utf8');
for (const block of blocksOf(markdown)) {
  if (block.kind === 'heading') section = headingId(block);
  else {
    const text = block.kind === 'list' ? block.items.join('\n') : block.text;
    sections.set(section, `${sections.get(section) ?? ''}${text}\n`);
  }
}

function figure(value: number, decimals = 0): string {
  return formatNumber(value, 'en', decimals);
}

function place(id: string) {
  const found = atlas.places.get(id);
  if (found === undefined) throw new Error(`no place ${id}`);
  return found;
}

function metresBetween(from: string, to: string, model: 'wgs84' | 'sphere' = 'wgs84'): number {
  return inverse(place(from).position, place(to).position, model).metres;
}

function shorterOnSphere(from: string, to: string): number {
  return metresBetween(from, to) - metresBetween(from, to, 'sphere');
}

describe('the text on method tells what the code holds', () => {
  const [west, south, east, north] = DEPTH_REGION;
  const cell = DEPTH_CELL_METRES / 1000;
  const { taiwan, region, world } = coasts;
  const doubt = place('kadena').precisionMetres + place('taipei').precisionMetres;
  const counted = [...atlas.claims.values()].map(({ check }) => check.kind);
  const judged = counted.filter((kind) => kind === 'judgement').length;
  const unchecked = counted.filter((kind) => kind === 'not-checkable').length;

  test.each([
    ['distances', `${figure(EQUATORIAL_RADIUS_METRES)} m from its centre`],
    ['distances', `flattened by 1/${(1 / FLATTENING).toFixed(9)}`],
    ['distances', `Taipei is ${figure(metresBetween('kadena', 'taipei') / 1000, 1)} km`],
    ['distances', `within ${figure(doubt / 1000, 1)} km`],
    ['distances', `statute mile is ${figure(METRES_PER_STATUTE_MILE, 3)} m`],
    ['distances', `nautical mile ${figure(METRES_PER_NAUTICAL_MILE)} m`],
    ['distances', `radius of ${figure(EARTH_RADIUS_METRES, 1)} m`],
    ['distances', `comes out ${figure(shorterOnSphere('kadena', 'taipei'))} m shorter`],
    ['distances', `Hawaii ${figure(shorterOnSphere('yokota', 'camp-smith') / 1000, 1)} km`],
    ['shore-to-shore', `good to about ${taiwan.uncertaintyMetres} m`],
    ['shore-to-shore', `usually to ${region.uncertaintyMetres} m`],
    ['shore-to-shore', `to about ${world.uncertaintyMetres / 1000} km`],
    ['rings', `more than ${ringErrorMetres(1)} m from the true line`],
    ['rings', `or ${ringErrorMetres(11)} m when you look closely`],
    ['depth', `sides of ${cell} km`],
    ['depth', `from ${west}° to ${east}° E and from ${-south}° S to ${north}° N`],
    ['depth', `From depth ${DEEPEST_DRAWN} on`],
    ['comparison', `cells of ${cell} km, ${cell ** 2} km² each`],
    ['every-combination', `7 conditions have ${sweepSize(Array.from({ length: 7 }, String))}`],
    ['every-combination', `command line up to ${MOST_SWEPT_CONDITIONS}`],
    ['claims', `${counted.length} statements`],
    ['claims', `looks up ${counted.length - judged - unchecked} of these`],
    ['claims', `Another ${judged} need judgement`],
    ['claims', `The last ${unchecked} nobody could check`],
    ['by-sea', `usually within ${region.uncertaintyMetres} m`],
    ['by-sea', `interior ministry (${taiwan.uncertaintyMetres} m)`],
    ['by-sea', `elsewhere (${world.uncertaintyMetres / 1000} km)`],
  ])('%s: %s', (id, words) => {
    expect(sections.get(id)).toContain(words);
  });
});

describe('the text on method tells what the code does', () => {
  function says(id: string, words: string): void {
    expect(sections.get(id)).toContain(words);
  }

  test('from shore to shore', () => {
    says('shore-to-shore', "Yonaguni to Taiwan's main island is 107.5 km, within 220 m");
    says('shore-to-shore', 'A place up to 1 km off a shore');
    const measure = openLineMeasurer(coasts);
    const to = endAt(place('taiwan'), 'shore');
    const line = measure({ from: endAt(place('yonaguni'), 'shore'), to });
    if (line.kind === 'problem') throw new Error(line.message);
    expect(line.metres / 1000).toBeCloseTo(107.5, 1);
    expect(line.from.uncertaintyMetres + line.to.uncertaintyMetres).toBe(220);
    const offShore = (metres: number) => {
      const position = direct(line.from.position, line.azimuthDegrees, metres);
      const from = { placeId: undefined, position, precisionMetres: 0, at: 'shore' as const };
      const answer = measure({ from, to });
      return answer.kind === 'line' ? answer.from.at : answer.code;
    };
    expect([offShore(900), offShore(1100)]).toEqual(['shore', 'point']);
  });

  test('of the edges of a band, of two parts of one and of tanks filled in flight', () => {
    says('bands', 'No range goes beyond 19,900 km');
    says('bands', 'the last 104 km');
    says('refuelling', 'it acts 1.5 times as far: so much for the lowest and the stated figure');
    says('refuelling', 'it acts 2 times as far: the highest');
    const fighter = aSystem('f', { low: 900, stated: 1000, high: 1200 }, { refuellable: true });
    const [dry, filled] = [bandOf(fighter, false), bandOf(fighter, true)];
    expect(dry && [900_000, 900_001, 1_200_000, 1_200_001].map((at) => judge(at, dry))).toEqual([
      'inside',
      'uncertain',
      'uncertain',
      'outside',
    ]);
    expect(filled).toMatchObject({
      lowMetres: 1.5 * 900_000,
      statedMetres: 1.5 * 1_000_000,
      highMetres: 2 * 1_200_000,
    });
    const longest = bandOf(aSystem('g', { low: 30_000, stated: 30_000, high: 30_000 }), false);
    expect(longest?.lowMetres).toBe(19_900_000);
    expect(inverse([0, 90], [0, -90]).metres - 19_900_000).toBeCloseTo(104_000, -3);
  });

  test('of the verdicts on claims', () => {
    says('claims', 'no more than 10 % of the measured figure off');
    says('claims', 'more than 5 % of itself');
    says('claims', 'within 22.5° of west, and up to 45°');
    says('claims', 'within 25 km of it');
    const judged = (written: string, measured: number, uncertainty = 0) =>
      judgeFigure(readWritten(written), measured, { uncertainty });
    expect([judged('1,000', 1111), judged('1,000', 1112)]).toEqual(['rounded', 'differs']);
    expect([judged('100', 100, 4.9), judged('100', 100, 5.1)]).toEqual(['confirmed', 'depends']);
    expect(judged('300', 100, 5.1)).toBe('differs');
    expect([22.5, 22.6, 45, 45.1].map((off) => judgeAzimuth(270 + off, 270))).toEqual([
      'confirmed',
      'rounded',
      'rounded',
      'differs',
    ]);
    expect([judgeNearness(25_400, 500), judgeNearness(25_600, 500)]).toEqual([
      'nearby',
      'elsewhere',
    ]);
  });

  test('of areas', () => {
    says('comparison', 'shown to 100 km²');
    expect(areaText(1_234_567e6, 'en')).toContain('1,234,600');
    says('depth', '1,234,567 km² within 12,345 km² is told as 1,230,000 km²');
    expect(areaText(1_234_567e6, 'en', 12_345e6)).toContain('1,230,000');
    says(
      'depth',
      'For a disc of 1,000 km in cells of 25 km it comes to about 10,000 km², 3 parts in a thousand',
    );
    const cells = new DepthGrid(new EqualAreaGrid(DEPTH_CELL_METRES));
    cells.add(place('kadena').position, 1_000_000);
    const [, doubt = 0] = cellDoubts(cells.grid, cells.depths);
    expect(Math.abs(doubt / 1e6 - 10_000)).toBeLessThan(500);
    expect(Math.round((1000 * doubt) / (Math.PI * 1e12))).toBe(3);
  });

  test('of ways by sea', { timeout: 60_000 }, () => {
    says('by-sea', 'the sea off Shanghai (31.2° N, 122.1° E) 1,177 km instead of 1,011 km');
    says('by-sea', 'closing that as well makes it 1,386 km');
    says('by-sea', 'within 30 km');
    const sea = readSea();
    const grid = readSeaGrid(readCoast(), sea);
    const { id, position } = place('kaohsiung');
    const to = { id: '', position: [122.1, 31.2] as LonLat };
    const kilometres = (...closedIds: string[]) => {
      const way = seaWay(grid, sea, { from: { id, position }, to, closedIds });
      return way.kind === 'way' ? Math.round(way.metres / 1000) : way.code;
    };
    expect([
      kilometres(),
      kilometres('taiwan-strait'),
      kilometres('taiwan-strait', 'bashi'),
    ]).toEqual([1011, 1177, 1386]);
    const inland = (at: LonLat) =>
      seaWay(grid, sea, { from: { id: '', position: at }, to, closedIds: [] }).kind;
    expect([inland([120.7, 24.2]), inland([121, 24])]).toEqual(['way', 'problem']);
  });
});
