import { describe, expect, it } from 'vitest';
import { existsOn, siteAccess } from '#situation/access.ts';
import { aCondition, anAtlas, aScenario, aSite } from '../fixtures/build-records.ts';

const HERE = [127.7694, 26.3517] as const;

describe('siteAccess', () => {
  const conditions = [aCondition('japan-agrees'), aCondition('joint-use')];

  it('opens a site whose conditions all hold and names them', () => {
    const site = aSite('kadena', HERE, { needs: ['japan-agrees'] });
    const atlas = anAtlas({ places: [site], conditions });
    const access = siteAccess(atlas, aScenario({ conditions: { 'japan-agrees': true } }), site);
    expect(access).toEqual({
      siteId: 'kadena',
      open: true,
      reasons: [{ kind: 'condition', conditionId: 'japan-agrees', holds: true }],
    });
  });

  it('closes a site when one of two conditions fails, and tells that one first', () => {
    const site = aSite('camp', HERE, { basis: 'joint-use', needs: ['japan-agrees', 'joint-use'] });
    const atlas = anAtlas({ places: [site], conditions });
    const access = siteAccess(atlas, aScenario({ conditions: { 'japan-agrees': true } }), site);
    expect(access.open).toBe(false);
    expect(access.reasons).toEqual([
      { kind: 'condition', conditionId: 'joint-use', holds: false },
      { kind: 'condition', conditionId: 'japan-agrees', holds: true },
    ]);
  });

  it('keeps a fixed condition whatever the scenario says', () => {
    const site = aSite('andersen', HERE, { basis: 'sovereign', needs: ['us-territory'] });
    const fixed = [aCondition('us-territory', { fixed: true })];
    const atlas = anAtlas({ places: [site], conditions: fixed });
    const scenario = aScenario({ conditions: { 'us-territory': false } });
    expect(siteAccess(atlas, scenario, site).open).toBe(true);
  });

  it('says where a ground was agreed after the day of the scenario, and counts it all the same', () => {
    const site = aSite('kadena', HERE, { needs: ['japan-agrees'] });
    const dated = [aCondition('japan-agrees', { since: '1960-01-19' })];
    const atlas = anAtlas({ places: [site], conditions: dated });
    const on = (date: string, holds: boolean) =>
      siteAccess(atlas, aScenario({ date, conditions: { 'japan-agrees': holds } }), site);
    const reason = { kind: 'condition', conditionId: 'japan-agrees' };

    expect(on('1960-01-18', true)).toMatchObject({
      open: true,
      reasons: [{ ...reason, laterGround: '1960-01-19' }],
    });
    expect(on('1960-01-19', true).reasons).toEqual([{ ...reason, holds: true }]);
    expect(on('1960-01-18', false).reasons).toEqual([{ ...reason, holds: false }]);
  });

  it('never opens a site without a basis', () => {
    const site = aSite('clark', HERE, { basis: 'none' });
    const access = siteAccess(anAtlas({ places: [site] }), aScenario(), site);
    expect(access).toMatchObject({ open: false, reasons: [{ kind: 'no-access' }] });
  });

  it('opens a site with a basis that no condition governs', () => {
    const site = aSite('palau', HERE, { host: 'PW', needs: [] });
    const access = siteAccess(anAtlas({ places: [site] }), aScenario(), site);
    expect(access).toMatchObject({ open: true, reasons: [{ kind: 'ungoverned' }] });
  });

  it('closes a site before the day it existed', () => {
    const site = aSite('ishigaki', HERE, { availableFrom: '2023-03-16' });
    const atlas = anAtlas({ places: [site] });
    const before = siteAccess(atlas, aScenario({ date: '2023-03-15' }), site);
    const after = siteAccess(atlas, aScenario({ date: '2023-03-16' }), site);
    expect([before.open, after.open]).toEqual([false, true]);
    expect(before.reasons).toEqual([{ kind: 'not-yet', availableFrom: '2023-03-16' }]);
  });

  it('lets a forced state win and still tells what the conditions say', () => {
    const site = aSite('kadena', HERE, { needs: ['japan-agrees'] });
    const atlas = anAtlas({ places: [site], conditions });
    const access = siteAccess(atlas, aScenario({ forced: { kadena: 'open' } }), site);
    expect(access.open).toBe(true);
    expect(access.reasons).toEqual([
      { kind: 'forced', state: 'open' },
      { kind: 'condition', conditionId: 'japan-agrees', holds: false },
    ]);
  });
});

describe('existsOn', () => {
  it('counts a date known to the month or the year from its first day', () => {
    expect(existsOn('2024-01', '2024-01-01')).toBe(true);
    expect(existsOn('2024-01', '2023-12-31')).toBe(false);
    expect(existsOn('2016', '2016-01-01')).toBe(true);
  });

  it('takes an undated record as always there', () => {
    expect(existsOn(undefined, '1900-01-01')).toBe(true);
  });
});
