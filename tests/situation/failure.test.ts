import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { force } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type FocusFailure, focusFailures, rankedLosses } from '#situation/failure.ts';
import { resolve } from '#situation/resolve.ts';
import { type LowAndHigh, NO_AREA, type SeaAndLand } from '#situation/sea-and-land.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { scenarios, smallAtlas } from './arbitrary-scenario.ts';

function depthsOf(scenario: Scenario): ReadonlyMap<string, readonly [number, number]> {
  const { focus } = resolve(smallAtlas, scenario);
  return new Map(
    focus.map(({ focusId, depth, uncertain }) => [focusId, [depth, uncertain.length]] as const),
  );
}

function failuresOf(scenario: Scenario, systemIds?: readonly string[]): readonly FocusFailure[] {
  return focusFailures(resolve(smallAtlas, scenario), systemIds);
}

const agreed = aScenario({
  conditions: { 'japan-agrees': true, 'manila-agrees': true },
  systemIds: ['fighter', 'launcher'],
  focusIds: ['taipei', 'manila'],
  date: '2024-01-01',
});

function area(squareMetres: number): LowAndHigh<SeaAndLand> {
  const sea = { ...NO_AREA, seaSquareMetres: squareMetres };
  return { low: sea, high: sea };
}

describe('focusFailures', () => {
  it('says of each site what resolving with it held closed says', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        for (const { focusId, depth, uncertain, behind } of failuresOf(scenario)) {
          const left = new Map(behind.map((one) => [one.siteId, one]));
          for (const { id } of smallAtlas.sites) {
            const without = left.get(id);
            const said = without ? [without.depthLeft, without.uncertainLeft] : [depth, uncertain];
            expect(said).toEqual(depthsOf(force(scenario, id, 'closed')).get(focusId));
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('counts a mix of systems as a scenario that chooses those alone', () => {
    fc.assert(
      fc.property(scenarios, fc.subarray(['fighter', 'launcher']), (scenario, mix) => {
        const systemIds = scenario.systemIds.filter((id) => mix.includes(id));
        expect(failuresOf(scenario, mix)).toEqual(failuresOf({ ...scenario, systemIds }));
      }),
      { numRuns: 200 },
    );
  });

  it('puts the sites that reach for certain first, the nearest first', () => {
    const [taipei] = failuresOf(agreed);
    const verdicts = taipei?.behind.map(({ verdict }) => verdict);
    expect(verdicts).toEqual([...(verdicts ?? [])].sort());
    const metres = taipei?.behind
      .filter((one) => one.verdict === 'inside')
      .map((one) => one.metres);
    expect(metres).toEqual([...(metres ?? [])].sort((a, b) => a - b));
  });

  it('has no site behind a place that nothing reaches', () => {
    expect(failuresOf({ ...agreed, systemIds: [] })).toMatchObject([
      { focusId: 'taipei', depth: 0, behind: [] },
      { focusId: 'manila', depth: 0, behind: [] },
    ]);
  });
});

describe('rankedLosses', () => {
  it('loses the places that resolving with the site held closed no longer reaches', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const before = depthsOf(scenario);
        for (const { siteId, lostFocusIds } of rankedLosses(failuresOf(scenario))) {
          const after = depthsOf(force(scenario, siteId, 'closed'));
          const lost = [...before].filter(([id, [depth]]) => depth > 0 && after.get(id)?.[0] === 0);
          expect(lostFocusIds).toEqual(lost.map(([id]) => id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is in the order of places, then depth, then area, then ids', () => {
    const behind = (...siteIds: readonly string[]) =>
      siteIds.map((siteId) => ({
        siteId,
        metres: 1,
        verdict: 'inside' as const,
        depthLeft: siteIds.length - 1,
        uncertainLeft: 0,
      }));
    const failures = [
      { focusId: 'one', depth: 1, uncertain: 0, behind: behind('sole') },
      { focusId: 'two', depth: 4, uncertain: 0, behind: behind('often', 'wide', 'narrow', 'lean') },
      { focusId: 'three', depth: 2, uncertain: 0, behind: behind('often', 'sole') },
      { focusId: 'four', depth: 2, uncertain: 0, behind: behind('often', 'other') },
    ];
    const areas = new Map([
      ['narrow', area(1)],
      ['lean', area(1)],
      ['wide', area(3)],
      ['other', area(2)],
      ['area-only', area(9)],
      ['nothing', area(0)],
    ]);
    expect(rankedLosses(failures, areas).map(({ siteId }) => siteId)).toEqual([
      'sole',
      'often',
      'wide',
      'other',
      'lean',
      'narrow',
      'area-only',
    ]);
  });
});
