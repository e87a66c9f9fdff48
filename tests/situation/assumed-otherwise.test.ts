import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume, chooseFocus, chooseSystem, force, setDate } from '#scenario/operations.ts';
import { noOwn } from '#scenario/own.ts';
import { assumedOtherwise } from '#situation/assumed-otherwise.ts';
import { comparedAtlas } from '#situation/compared-atlas.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { anOwnSite } from '../fixtures/own-records.ts';
import { scenarios, smallAtlas } from './arbitrary-scenario.ts';

const start = aScenario({ conditions: { 'japan-agrees': true }, systemIds: ['fighter'] });

function own(id: string, name: string) {
  const place = {
    id,
    name,
    kind: 'city',
    position: [0, 0],
    precisionMetres: 1000,
    ground: { kind: 'assumption' },
  } as const;
  return { ...start, own: { ...noOwn, places: [place] } };
}

describe('assumedOtherwise', () => {
  it('is nothing between a scenario and itself', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(assumedOtherwise(smallAtlas, scenario, structuredClone(scenario))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('lists as much one way as the other', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (one, other) => {
        const there = assumedOtherwise(smallAtlas, one, other);
        const back = assumedOtherwise(smallAtlas, other, one);
        expect(back.map(({ kind }) => kind).sort()).toEqual(there.map(({ kind }) => kind).sort());
      }),
      { numRuns: 100 },
    );
  });

  it('names each thing that an act changed', () => {
    const after = [
      assume(start, 'japan-agrees', false),
      force(start, 'kadena', 'closed'),
      chooseSystem(start, 'launcher', true),
      setDate(start, '2024-01-01'),
    ].map((scenario) => assumedOtherwise(smallAtlas, start, scenario));
    expect(after).toEqual([
      [{ kind: 'condition', conditionId: 'japan-agrees', holds: false }],
      [{ kind: 'forced', siteId: 'kadena', state: 'closed' }],
      [{ kind: 'system', systemId: 'launcher', chosen: true }],
      [{ kind: 'date', date: '2024-01-01' }],
    ]);
  });

  it('does not count what is asked about, nor what goes without saying', () => {
    const asked = chooseFocus(start, 'taipei', true);
    const said = assume(assume(start, 'always', true), 'joint-use', false);
    expect(assumedOtherwise(smallAtlas, start, asked)).toEqual([]);
    expect(assumedOtherwise(smallAtlas, start, said)).toEqual([]);
  });

  it('sees a system sent to other sites, and records of one’s own', () => {
    const sent = { ...start, assigned: { fighter: ['kadena'] } };
    expect(assumedOtherwise(smallAtlas, start, sent)).toEqual([
      { kind: 'assigned', systemId: 'fighter' },
    ]);
    const camp = { ...start, own: { ...noOwn, places: [anOwnSite('own-camp', [0, 0])] } };
    expect(assumedOtherwise(smallAtlas, start, camp)).toEqual([{ kind: 'own' }]);
  });

  it('does not count the order in which the sites of a system are named', () => {
    const sent = (...siteIds: readonly string[]) => ({
      ...start,
      assigned: { fighter: [...siteIds] },
    });
    const [one, other] = [sent('kadena', 'naha'), sent('naha', 'kadena')];
    expect(assumedOtherwise(smallAtlas, one, other)).toEqual([]);
  });

  it('does not count an own place that is no site: nothing follows from it', () => {
    expect(assumedOtherwise(smallAtlas, start, own('own-town', 'Town'))).toEqual([]);
  });
});

describe('comparedAtlas', () => {
  it('knows the own records of both, the second’s where both have one', () => {
    const [one, other] = [own('own-camp', 'Camp'), own('own-camp', 'Other camp')];
    const both = comparedAtlas(smallAtlas, own('own-port', 'Port'), one);
    expect([both.places.get('own-port')?.names.en, both.places.get('own-camp')?.names.en]).toEqual([
      'Port',
      'Camp',
    ]);
    expect(comparedAtlas(smallAtlas, one, other).places.get('own-camp')?.names.en).toBe(
      'Other camp',
    );
  });

  it('is the atlas itself where neither adds to it', () => {
    expect(comparedAtlas(smallAtlas, start, start)).toBe(smallAtlas);
  });
});
