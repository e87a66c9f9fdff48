import { describe, expect, test } from 'vitest';
import { sourceOf } from '#atlas/source.ts';
import {
  checkLineProvenance,
  checkRingProvenance,
  otherSitesProvenance,
  rankedSiteProvenance,
} from '#formats/claim-line-provenance.ts';
import { measurePoints, openLineMeasurer } from '#situation/measure-line.ts';
import type { LineAnswer, LineQuestion } from '#situation/measured-line.ts';
import { carryOut, planCheck } from '#situation/plan-check.ts';
import { readCoasts } from '../../src/cli/data/read-coast.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

function checked(
  id: string,
  language: 'en' | 'ja' = 'en',
  measure: (question: LineQuestion) => LineAnswer = measurePoints,
) {
  const claim = atlas.claims.get(id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return { atlas, claim, language, result: carryOut(planCheck(atlas, claim), measure) };
}

describe('where the figures of a check come from', () => {
  test('a line tells both of its ends, with their positions and the formula', () => {
    const check = checked('S2-13');
    const [line] = check.result.drawing.lines;
    if (line === undefined) throw new Error('no line');
    const told = checkLineProvenance(check, line, '643 km');
    expect(told.subject).toBe('Kadena Air Base to Taipei');
    expect(told.facts.map(({ text }) => text).join('\n')).toMatch(/Karney[\s\S]*26\.3[\s\S]*25\.0/);
    expect(told.method).toBe('distances');
  });

  test('a ranked site is told with its own precision and sources, not with those of the others', () => {
    const check = checked('S0-03');
    const [nearest] = check.result.ranked;
    if (nearest === undefined) throw new Error('no site');
    const told = rankedSiteProvenance(check, nearest, '112 km');
    const inputs = told.facts.filter(({ term }) => term === 'From');
    expect(inputs.length).toBeLessThanOrEqual(2);
    expect(told.citations).toEqual(atlas.places.get(nearest.siteId)?.geocoding.citations);
  });

  // From the island the nearest shore lies by Su'ao, and from Okinawa at Cape Sandiao, more than 40 km to the north.
  test('a ranked site is told with the shore that its own line ends at', () => {
    const check = checked('S2-10', 'en', openLineMeasurer(readCoasts()));
    const told = (id: string) => {
      const site = check.result.ranked.find(({ siteId }) => siteId === id);
      if (site === undefined) throw new Error(`${id} is not ranked`);
      return rankedSiteProvenance(check, site, 'shown').subject;
    };
    expect(told('jgsdf-yonaguni')).toMatch(/^Camp Yonaguni to shore of Taiwan \(24\.[56]/);
    expect(told('naha-port')).toMatch(/^Naha Port Facility to shore of Taiwan \(25\.0/);
  });

  test.each(['en', 'ja'] as const)('cite sources that the atlas knows, in %s', (language) => {
    for (const id of atlas.claims.keys()) {
      const check = checked(id, language);
      const { drawing, ranked, systems } = check.result;
      const all = [
        ...drawing.lines.map((line) => checkLineProvenance(check, line, 'shown')),
        ...drawing.rings.map((ring) => checkRingProvenance(check, ring, 'shown')),
        ...ranked.map((site) => rankedSiteProvenance(check, site, 'shown')),
        ...systems.map((answer) => otherSitesProvenance(check, answer, 'shown')),
      ];
      const lost = all
        .flatMap(({ citations }) => citations)
        .filter(({ reference }) => !sourceOf(atlas, reference));
      expect(lost, id).toEqual([]);
    }
  });
});
