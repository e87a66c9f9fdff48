import { describe, expect, it } from 'vitest';
import { noOwn, type Own } from '#scenario/own.ts';
import { siteAccess } from '#situation/access.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';
import { anOwnCondition, anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';

const atlas = anAtlas({
  places: [aSite('kadena', [127.77, 26.36], { needs: ['japan-agrees'] }), aPlace('taipei', [0, 0])],
  conditions: [aCondition('japan-agrees')],
  systems: [
    aSystem('bomber', { low: 900, stated: 1000, high: 1200 }, { category: 'bomber' }),
    aSystem(
      'cruise',
      { low: 300, stated: 370, high: 370 },
      { category: 'missile', facility: undefined, carriedBy: ['bomber'] },
    ),
  ],
});

const own = (part: Partial<Own>): { own: Own } => ({ own: { ...noOwn, ...part } });

describe('the atlas as a scenario extends it', () => {
  it('is the very same atlas where the scenario adds nothing', () => {
    expect(knownAtlas(atlas, own({}))).toBe(atlas);
  });

  it('is the very same one again for the same records', () => {
    const { own: records } = own({ places: [anOwnPlace('own-camp')] });
    expect(knownAtlas(atlas, { own: records })).toBe(knownAtlas(atlas, { own: records }));
  });

  it('leaves the atlas that it extends as it was', () => {
    knownAtlas(atlas, own({ conditions: [anOwnCondition('own-lease', ['kadena'])] }));
    expect(atlas.conditions.has('own-lease')).toBe(false);
    expect(atlas.places.get('kadena')?.site?.needs).toEqual(['japan-agrees']);
  });

  it('has own places after the sourced ones, own sites among the sites', () => {
    const known = knownAtlas(
      atlas,
      own({ places: [anOwnPlace('own-town'), anOwnSite('own-strip', [1, 2])] }),
    );
    expect([...known.places.keys()]).toEqual(['kadena', 'taipei', 'own-town', 'own-strip']);
    expect(known.sites.map(({ id }) => id)).toEqual(['kadena', 'own-strip']);
    expect(known.places.get('own-strip')).toMatchObject({ position: [1, 2], country: 'JP' });
  });

  it.each([
    [{ kind: 'assumption' }, /assumption/, /仮定/],
    [{ kind: 'assumption', text: 'a plan' }, /a plan/, /a plan/],
    [{ kind: 'source', text: 'Jane’s 2020' }, /Jane’s 2020/, /Jane’s 2020/],
  ] as const)('says of an own record that it rests on %j, in both languages', (ground, en, ja) => {
    const known = knownAtlas(
      atlas,
      own({
        places: [anOwnPlace('own-town', { ground })],
        systems: [anOwnSystem('own-jet', { ground })],
        conditions: [{ ...anOwnCondition('own-lease', ['kadena']), ground }],
      }),
    );
    const grounds = [
      known.places.get('own-town')?.geocoding.decision,
      known.systems.get('own-jet')?.note,
      known.conditions.get('own-lease')?.why,
    ];
    for (const text of grounds) {
      expect(text?.en).toMatch(en);
      expect(text?.ja).toMatch(ja);
    }
  });

  it('never calls an own figure or position verified, and cites nothing for it', () => {
    const known = knownAtlas(
      atlas,
      own({ places: [anOwnPlace('own-town')], systems: [anOwnSystem('own-jet')] }),
    );
    expect(known.places.get('own-town')?.geocoding).toMatchObject({
      confidence: 'unverified',
      citations: [],
    });
    expect(known.systems.get('own-jet')?.ranges[0]).toMatchObject({
      confidence: 'unverified',
      stated: { metres: 500_000, verified: false, citations: [] },
    });
  });

  it('reads the figures of an own band in their own units', () => {
    const range = {
      kind: 'missile-range' as const,
      low: { value: 100, unit: 'nmi' as const },
      stated: { value: 200, unit: 'mi' as const },
      high: { value: 400, unit: 'km' as const },
    };
    const known = knownAtlas(atlas, own({ systems: [anOwnSystem('own-jet', { range })] }));
    expect(known.systems.get('own-jet')?.ranges[0]).toMatchObject({
      low: { metres: 185_200 },
      stated: { metres: 321_868.8 },
      high: { metres: 400_000 },
    });
  });

  it('adds an own condition to what the sites it governs need, sourced and own', () => {
    const known = knownAtlas(
      atlas,
      own({
        places: [anOwnSite('own-strip', [1, 2])],
        conditions: [anOwnCondition('own-lease', ['kadena', 'own-strip'])],
      }),
    );
    expect(known.sites.map(({ site }) => site.needs)).toEqual([
      ['japan-agrees', 'own-lease'],
      ['own-lease'],
    ]);
  });

  it('closes a site whose own condition does not hold, and names it', () => {
    const records = own({ conditions: [anOwnCondition('own-lease', ['kadena'])] });
    const scenario = aScenario({ conditions: { 'japan-agrees': true }, ...records });
    const known = knownAtlas(atlas, scenario);
    const [kadena] = known.sites;
    if (kadena === undefined) throw new Error('the atlas has a site');
    expect(siteAccess(known, scenario, kadena)).toMatchObject({
      open: false,
      reasons: [{ kind: 'condition', conditionId: 'own-lease', holds: false }, {}],
    });
    expect(known.conditions.get('own-lease')?.closedBecause.en).toContain('own-lease');
  });

  it('has a carrier with its weapon as one system of both parts', () => {
    const combinations = [{ id: 'own-both', carrierId: 'bomber', weaponId: 'cruise' }];
    const both = knownAtlas(atlas, own({ combinations })).systems.get('own-both');
    expect(both?.names.en).toBe('bomber with cruise');
    expect(both?.combination).toMatchObject({
      carrier: { id: 'bomber' },
      weapon: { id: 'cruise' },
    });
    expect(both?.facility).toBe('runway');
  });

  it('leaves out a combination of which a part is not known', () => {
    const combinations = [{ id: 'own-both', carrierId: 'bomber', weaponId: 'nothing' }];
    expect(knownAtlas(atlas, own({ combinations })).systems.has('own-both')).toBe(false);
  });
});

describe('what follows from own records', () => {
  it('counts an own site and an own system like any other', () => {
    const scenario = aScenario({
      systemIds: ['own-jet'],
      focusIds: ['own-town'],
      ...own({
        places: [anOwnPlace('own-town'), anOwnSite('own-strip', [1, 0])],
        systems: [anOwnSystem('own-jet')],
      }),
    });
    const { focus, reach } = resolve(atlas, scenario);
    expect(reach.map(({ siteId, systemId }) => [siteId, systemId])).toEqual([
      ['own-strip', 'own-jet'],
    ]);
    expect(focus[0]).toMatchObject({ focusId: 'own-town', depth: 1 });
  });

  it('has Japan’s own forces operate from an own site of theirs without consent', () => {
    const scenario = aScenario({
      systemIds: ['own-jet'],
      ...own({
        places: [anOwnSite('own-strip', [1, 0], { operators: ['JP'], needs: ['japan-agrees'] })],
        systems: [anOwnSystem('own-jet', { operators: ['JP'] })],
      }),
    });
    expect(resolve(atlas, scenario).reach).toMatchObject([{ siteId: 'own-strip', user: 'JP' }]);
  });
});
