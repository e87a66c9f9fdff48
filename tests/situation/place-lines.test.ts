import { describe, expect, it } from 'vitest';
import { measureLines, type PlaceLines } from '#situation/live/place-lines.ts';
import { aPlace, aSite } from '../fixtures/build-records.ts';

const town = aPlace('town', [0, 0]);
const sites = [aSite('one', [1, 0]), aSite('two', [2, 0]), aSite('three', [3, 0])];

/** Lines that say of each site that it is so many metres off as no geodesic would. */
function marked(lines: PlaceLines): PlaceLines {
  const line = (site: number) => ({ metres: site, azimuthDegrees: 0, backAzimuthDegrees: 0 });
  return { ...lines, lineFrom: line };
}

const before = marked(measureLines(sites, town, 'wgs84'));

function metresOf(lines: PlaceLines): readonly number[] {
  return [...lines.rankOf.keys()].map((site) => Math.round(lines.lineFrom(site).metres));
}

describe('lines from every site to a place', () => {
  it('are taken over where the site and the place lie as they did', () => {
    const again = sites.map((site) => ({ ...site, position: [...site.position] as const }));
    expect(metresOf(measureLines(again, town, 'wgs84', before))).toEqual([0, 1, 2]);
  });

  /** One degree of the equator on WGS 84 is 111,319.49 m (6378137 m x pi / 180). */
  it('are measured anew where a site moved or came', () => {
    const [one = aSite('one', [1, 0])] = sites;
    const other = [one, aSite('two', [4, 0]), aSite('three', [3, 0]), aSite('four', [5, 0])];
    expect(metresOf(measureLines(other, town, 'wgs84', before))).toEqual([0, 445278, 2, 556597]);
  });

  it('are measured anew where the place moved', () => {
    const moved = aPlace('town', [1, 0]);
    expect(metresOf(measureLines(sites, moved, 'wgs84', before))).toEqual([0, 111319, 222639]);
  });

  it('are measured for a site that was the place itself before', () => {
    const known = marked(measureLines(sites, { ...town, id: 'two' }, 'wgs84'));
    expect(metresOf(measureLines(sites, town, 'wgs84', known))).toEqual([0, 222639, 2]);
  });
});
