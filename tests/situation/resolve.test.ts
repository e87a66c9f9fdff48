import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume } from '#scenario/operations.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import { changeStatement, headline } from '#situation/statements.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

/** Positions as the atlas's gazetteers have them. */
const kadena = aSite('kadena', [127.7694, 26.3517], { needs: ['japan-agrees'] });
const kengun = aSite('kengun', [130.7597, 32.7783], {
  basis: 'joint-use',
  needs: ['joint-use', 'japan-agrees'],
  operators: ['JGSDF'],
  facilities: ['ground'],
});
const andersen = aSite('andersen', [144.93, 13.584], { host: 'US', basis: 'sovereign' });
const pier = aSite('naha-port', [127.6667, 26.2083], {
  needs: ['japan-agrees'],
  facilities: ['pier'],
});
const taipei = aPlace('taipei', [121.5264, 25.0531]);

/** Kadena to Taipei is 642.8 km by GeographicLib: inside 700, between 600 and 700, beyond 600. */
const far = aSystem('far', { low: 700, stated: 700, high: 700 });
const between = aSystem('between', { low: 600, stated: 650, high: 700 });
const near = aSystem('near', { low: 500, stated: 550, high: 600 });
const japanese = aSystem(
  'japanese',
  { low: 1300, stated: 1300, high: 1300 },
  { operators: ['JP'], facility: 'ground', category: 'missile' },
);

const atlas = anAtlas({
  places: [kadena, kengun, andersen, pier, taipei],
  systems: [far, between, near, japanese],
  conditions: [aCondition('japan-agrees'), aCondition('joint-use')],
});

const agreed = aScenario({
  conditions: { 'japan-agrees': true },
  systemIds: ['far'],
  focusIds: ['taipei'],
});

describe('resolve', () => {
  it('answers inside, uncertain and outside by the band', () => {
    const verdicts = ['far', 'between', 'near'].map((systemId) => {
      const { proximity } = resolve(atlas, { ...agreed, systemIds: [systemId] });
      return proximity.find(({ siteId }) => siteId === 'kadena')?.verdict;
    });
    expect(verdicts).toEqual(['inside', 'uncertain', 'outside']);
  });

  it('measures Kadena to Taipei at 642.8 km, as GeographicLib does', () => {
    const row = resolve(atlas, agreed).proximity.find(({ siteId }) => siteId === 'kadena');
    expect((row?.metres ?? 0) / 1000).toBeCloseTo(642.8, 1);
  });

  it('lets a system operate only where its facility is', () => {
    const { reach } = resolve(atlas, agreed);
    expect(reach.map(({ siteId }) => siteId)).toEqual(['kadena', 'andersen']);
  });

  it('lets nothing of the US operate from a closed site', () => {
    const { reach, focus } = resolve(atlas, assume(agreed, 'japan-agrees', false));
    expect(reach.map(({ siteId }) => siteId)).toEqual(['andersen']);
    expect(focus[0]?.depth).toBe(0);
  });

  it("keeps Japan's own missile on Japan's own site when US forces may not use it", () => {
    const scenario = { ...agreed, conditions: {}, systemIds: ['japanese'] };
    const { reach, access } = resolve(atlas, scenario);
    expect(access.get('kengun')?.open).toBe(false);
    expect(reach).toMatchObject([{ siteId: 'kengun', systemId: 'japanese', user: 'JP' }]);
  });

  it('leaves ids out that the atlas does not know', () => {
    const scenario = aScenario({ systemIds: ['nothing'], focusIds: ['nowhere'] });
    expect(resolve(atlas, scenario)).toMatchObject({ reach: [], proximity: [], focus: [] });
  });

  it('sorts the table by distance', () => {
    const metres = resolve(atlas, agreed).proximity.map((row) => row.metres);
    expect(metres).toEqual(metres.toSorted((a, b) => a - b));
  });

  it('counts depth as the number of sites with a verdict of inside', () => {
    const systems = fc.subarray(['far', 'between', 'near', 'japanese']);
    const truth = fc.record({ 'japan-agrees': fc.boolean(), 'joint-use': fc.boolean() });
    fc.assert(
      fc.property(systems, truth, (systemIds, conditions) => {
        const { proximity, focus } = resolve(atlas, { ...agreed, systemIds, conditions });
        const inside = proximity.filter(({ verdict }) => verdict === 'inside');
        return focus[0]?.depth === inside.length;
      }),
    );
  });

  it('never loses a site when a condition comes to hold', () => {
    const truth = fc.record({ 'japan-agrees': fc.boolean(), 'joint-use': fc.boolean() });
    fc.assert(
      fc.property(truth, fc.constantFrom('japan-agrees', 'joint-use'), (conditions, id) => {
        const before = resolve(atlas, { ...agreed, conditions });
        const after = resolve(atlas, assume({ ...agreed, conditions }, id, true));
        return difference(before, after).closed.length === 0;
      }),
    );
  });
});

describe('headline', () => {
  it('names the nearest site that reaches the first focus place', () => {
    expect(headline(resolve(atlas, agreed))).toMatchObject({
      kind: 'reached',
      focusId: 'taipei',
      depth: 1,
      nearest: { siteId: 'kadena' },
    });
  });

  it('says when the published figures do not agree', () => {
    const situation = resolve(atlas, { ...agreed, systemIds: ['between'] });
    expect(headline(situation)).toMatchObject({ kind: 'uncertain', uncertain: 1 });
  });

  it('names the nearest open site when nothing reaches', () => {
    const situation = resolve(atlas, { ...agreed, systemIds: ['near'] });
    expect(headline(situation)).toMatchObject({
      kind: 'unreached',
      nearest: { siteId: 'naha-port' },
    });
  });

  it('says when no focus place or no system is chosen', () => {
    expect(headline(resolve(atlas, { ...agreed, focusIds: [] }))).toEqual({ kind: 'no-focus' });
    expect(headline(resolve(atlas, { ...agreed, systemIds: [] })).kind).toBe('no-system');
  });
});

describe('changeStatement', () => {
  it('counts what closed and names the place that is lost', () => {
    const before = resolve(atlas, agreed);
    const after = resolve(atlas, assume(agreed, 'japan-agrees', false));
    expect(changeStatement(difference(before, after))).toEqual({
      openedCount: 0,
      closedCount: 2,
      depths: [{ focusId: 'taipei', before: 1, after: 0 }],
      lost: ['taipei'],
      gained: [],
    });
  });

  it('says nothing where nothing changed', () => {
    const situation = resolve(atlas, agreed);
    expect(changeStatement(difference(situation, situation))).toBeUndefined();
  });
});
