import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '#scenario/scenario.ts';
import { bandOf } from '#situation/band.ts';
import { operationAt } from '#situation/operation.ts';
import { reachAt } from '#situation/reach.ts';
import { aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

const bands = { low: 600, stated: 1000, high: 1400 };
const jet = aSystem('jet', bands);
const bothJet = aSystem('both', bands, { operators: ['US', 'JP'] });
const launcher = aSystem('launcher', bands, { facility: 'ground', operators: ['JP'] });
const carried = aSystem('carried', bands, { facility: undefined });

const base = aSite('base', [127, 26]);
const harbour = aSite('harbour', [127, 26], { facilities: ['pier'] });
const nyutabaru = aSite('nyutabaru', [131, 32], {
  operators: ['JASDF'],
  availableFrom: '2024',
});

const now = aScenario();
const later = aScenario({ date: '2025-01-01' });

describe('whose forces operate a system from a site', () => {
  it.each([
    ['US forces where the site is open to them', jet, base, now, true, 'US'],
    ['US forces before Japan’s where both could', bothJet, nyutabaru, later, true, 'US'],
    ['Japan’s at a site that is closed to US forces', bothJet, nyutabaru, later, false, 'JP'],
    ['Japan’s with a launcher beside a runway', launcher, nyutabaru, later, false, 'JP'],
  ] as const)('is %s', (_what, system, site, scenario, isOpen, user) => {
    expect(operationAt(site, system, scenario, isOpen)).toEqual({ user });
  });
});

describe('why a system does not operate from a site', () => {
  const closedThere = aScenario({ date: '2025-01-01', forced: { nyutabaru: 'closed' } });
  const assigned = aScenario({ assigned: { jet: ['elsewhere'] } });

  it.each([
    ['it is launched in flight', carried, base, now, { kind: 'in-flight' }],
    ['no runway', jet, harbour, now, { kind: 'no-facility', facility: 'runway' }],
    ['no ground', launcher, harbour, now, { kind: 'no-facility', facility: 'ground' }],
    ['it is assigned elsewhere', jet, base, assigned, { kind: 'not-assigned' }],
    ['it is closed to US forces', jet, nyutabaru, later, { kind: 'closed' }],
    ['Japan’s forces have no site there', launcher, base, now, { kind: 'not-japanese' }],
    ['it does not exist yet', launcher, nyutabaru, now, { kind: 'not-yet', availableFrom: '2024' }],
    ['it is held closed', launcher, nyutabaru, closedThere, { kind: 'forced-closed' }],
  ] as const)('is that %s', (_what, system, site, scenario, notHere) => {
    expect(operationAt(site, system, scenario, false)).toEqual({ notHere });
  });

  it('is told exactly where nothing reaches from', () => {
    const systems = fc.constantFrom(jet, bothJet, launcher, carried);
    const sites = fc.constantFrom(base, harbour, nyutabaru);
    const scenarios = fc.record({
      date: fc.constantFrom('2023-04-30', '2025-01-01'),
      forced: fc.dictionary(fc.constant('nyutabaru'), fc.constantFrom('open', 'closed')),
      assigned: fc.dictionary(
        fc.constantFrom('jet', 'launcher'),
        fc.subarray(['base', 'nyutabaru']),
      ),
    });
    fc.assert(
      fc.property(systems, sites, scenarios, fc.boolean(), (system, site, details, isOpen) => {
        const scenario = aScenario(details as Partial<Scenario>);
        const band = bandOf(system, false);
        if (band === undefined) throw new Error('the fixture has a band');
        const { notHere } = operationAt(site, system, scenario, isOpen);
        const reach = reachAt(site, system, band, scenario, isOpen);
        expect(notHere === undefined).toBe(reach !== undefined);
      }),
    );
  });
});
