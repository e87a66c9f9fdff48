import { describe, expect, it } from 'vitest';
import { siteAccess } from '#situation/access.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { resolve } from '#situation/resolve.ts';
import { aCondition, anAtlas, aScenario, aSite } from '../fixtures/build-records.ts';

const text = (en: string) => ({ en, ja: en });
const clark = aSite('clark', [120.56, 15.19], {
  host: 'PH',
  basis: 'none',
  needs: [],
  former: {
    until: '1991-11-26',
    basis: 'treaty',
    basisNote: text('bases agreement'),
    needs: ['philippines-agrees'],
    citations: [{ reference: 'a-source' }],
  },
});
const atlas = anAtlas({
  places: [clark],
  conditions: [aCondition('philippines-agrees', { since: '2014-04-28' })],
});
const on = (date: string, agrees: boolean) =>
  aScenario({ date, conditions: { 'philippines-agrees': agrees } });

describe('a site that US forces have left', () => {
  it('is open before, on its former ground and conditions', () => {
    expect(siteAccess(atlas, on('1991-11-25', true), clark)).toEqual({
      siteId: 'clark',
      open: true,
      reasons: [
        { kind: 'condition', conditionId: 'philippines-agrees', holds: true },
        { kind: 'former', until: '1991-11-26' },
      ],
    });
    expect(siteAccess(atlas, on('1991-11-25', false), clark).open).toBe(false);
  });

  it('is closed from that day on, and says so first', () => {
    expect(siteAccess(atlas, on('1991-11-26', true), clark)).toEqual({
      siteId: 'clark',
      open: false,
      reasons: [{ kind: 'no-longer', until: '1991-11-26' }, { kind: 'no-access' }],
    });
  });

  it('is open again on the ground that it has now, where it has one', () => {
    const returned = aSite('subic', [120.27, 14.79], {
      ...clark.site,
      basis: 'rotational',
      needs: ['philippines-agrees'],
    });
    expect(siteAccess(atlas, on('2023-04-03', true), returned)).toEqual({
      siteId: 'subic',
      open: true,
      reasons: [{ kind: 'condition', conditionId: 'philippines-agrees', holds: true }],
    });
  });

  it('opens and closes with date and condition in an answer that is kept up to date', () => {
    const live = openLiveSituation(atlas);
    for (const [date, agrees] of [
      ['2023-01-01', true],
      ['1985-01-01', true],
      ['1985-01-01', false],
      ['1991-11-26', false],
      ['1991-11-25', true],
    ] as const) {
      const scenario = on(date, agrees);
      expect(live.update(scenario).situation.access).toEqual(resolve(atlas, scenario).access);
    }
  });
});
