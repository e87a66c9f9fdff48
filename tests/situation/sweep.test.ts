import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume, force } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { resolve } from '#situation/resolve.ts';
import {
  isSweptAlike,
  MOST_SWEPT_CONDITIONS,
  type SweepRow,
  sweep,
  sweepConditions,
  sweepScenarios,
  sweptFocus,
} from '#situation/sweep.ts';
import { needingAll, rankSweep } from '#situation/sweep-rank.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { scenarios, smallAtlas } from './arbitrary-scenario.ts';

const asking = aScenario({
  systemIds: ['fighter'],
  focusIds: ['taipei', 'manila'],
  date: '2024-01-01',
});

const swept = ['japan-agrees', 'joint-use', 'manila-agrees'];

function differingConditions(one: Scenario, other: Scenario): string[] {
  return Object.keys({ ...one.conditions, ...other.conditions }).filter(
    (id) => (one.conditions[id] === true) !== (other.conditions[id] === true),
  );
}

describe('sweepConditions', () => {
  it('leaves out none that a situation depends on', () => {
    fc.assert(
      fc.property(scenarios, fc.constantFrom(...smallAtlas.conditions.keys()), (scenario, id) => {
        if (sweepConditions(smallAtlas, scenario).includes(id)) return;
        const open = (one: Scenario) =>
          [...resolve(smallAtlas, one).access.values()].map((access) => access.open);
        const [held, denied] = [assume(scenario, id, true), assume(scenario, id, false)];
        expect(open(held)).toEqual(open(denied));
        expect(resolve(smallAtlas, held).reach).toEqual(resolve(smallAtlas, denied).reach);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves out the fixed ones and those of sites that are forced or not yet there', () => {
    const early = force({ ...asking, date: '2023-04-30' }, 'basa', 'closed');
    expect(sweepConditions(smallAtlas, early)).toEqual(['japan-agrees', 'aerial-refuelling']);
  });

  it('leaves out refuelling where no chosen system is refuelled', () => {
    const launcher = { ...asking, systemIds: ['launcher'] };
    expect(sweepConditions(smallAtlas, launcher)).not.toContain('aerial-refuelling');
    expect(sweepConditions(smallAtlas, asking)).toContain('aerial-refuelling');
  });
});

describe('sweepScenarios', () => {
  it.each([0, 1, 2, 3, 6])('gives every combination of %i conditions once', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `condition-${index}`);
    const combinations = [...sweepScenarios(asking, ids)].map(({ conditions }) =>
      ids.map((id) => (conditions[id] === true ? 1 : 0)).join(''),
    );
    expect(combinations).toHaveLength(2 ** count);
    expect(new Set(combinations).size).toBe(2 ** count);
  });

  it('changes one condition at each step', () => {
    const all = [...sweepScenarios(asking, swept)];
    const steps = all
      .slice(1)
      .map((scenario, i) => differingConditions(all[i] ?? asking, scenario));
    expect(steps.map(({ length }) => length)).toEqual(steps.map(() => 1));
  });

  it('leaves everything else as it was', () => {
    const start = assume(force(asking, 'basco', 'open'), 'always', true);
    for (const { conditions, ...rest } of sweepScenarios(start, swept)) {
      expect({ ...rest, conditions: { always: conditions.always } }).toEqual({
        ...start,
        conditions: { always: true },
      });
    }
  });

  it('refuses more conditions than it could go through', () => {
    const ids = Array.from(
      { length: MOST_SWEPT_CONDITIONS + 1 },
      (_, index) => `condition-${index}`,
    );
    expect(() => sweepScenarios(asking, ids).next()).toThrow(RangeError);
  });
});

describe('sweep', () => {
  it('says of each combination what resolving it from scratch says', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const ids = sweepConditions(smallAtlas, scenario);
        const rows = [...sweep(smallAtlas, scenario, ids)];
        const resolved = [...sweepScenarios(scenario, ids)].map((one) => ({
          holding: ids.filter((id) => one.conditions[id] === true),
          focus: resolve(smallAtlas, one).focus.map(sweptFocus),
        }));
        expect(rows).toEqual(resolved);
      }),
      { numRuns: 40 },
    );
  });
});

describe('isSweptAlike', () => {
  const question = { scenario: asking, conditionIds: swept, earthModel: 'wgs84' } as const;

  it('is true of every combination that was swept', () => {
    for (const combination of sweepScenarios(asking, swept)) {
      expect(isSweptAlike(question, combination)).toBe(true);
    }
  });

  it('is not where another condition holds, a site is forced or another place is asked about', () => {
    const others = [
      assume(asking, 'aerial-refuelling', true),
      force(asking, 'kadena', 'open'),
      { ...asking, focusIds: ['taipei'] },
    ];
    expect(others.map((other) => isSweptAlike(question, other))).toEqual([false, false, false]);
  });
});

describe('rankSweep', () => {
  const row = (holding: readonly string[], ...depths: readonly number[]): SweepRow => ({
    holding,
    focus: depths.map((depth, index) => ({
      focusId: `place-${index}`,
      depth,
      uncertain: 0,
      nearest: undefined,
    })),
  });

  it('puts the most places first, then the most depth, then the fewest conditions', () => {
    const deep = row(['a', 'b'], 9, 0);
    const wide = row(['a', 'b'], 1, 1);
    const wider = row(['a', 'b', 'c'], 2, 1);
    const cheap = row(['a'], 1, 1);
    expect(rankSweep([deep, wide, wider, cheap])).toEqual([wider, cheap, wide, deep]);
  });

  it('puts what more sites reach by some figures first, where all else is equal', () => {
    const sure = row([], 1);
    const doubted = { ...sure, focus: sure.focus.map((one) => ({ ...one, uncertain: 2 })) };
    expect(rankSweep([sure, doubted])).toEqual([doubted, sure]);
  });

  it('counts only the places that are asked about', () => {
    const one = row([], 5, 0);
    const other = row([], 0, 1);
    expect(rankSweep([one, other], ['place-1'])).toEqual([other, one]);
  });
});

describe('needingAll', () => {
  it('keeps a combination unless a part of it has the same answer', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const rows = [...sweep(smallAtlas, scenario, sweepConditions(smallAtlas, scenario))];
        const isPart = (one: SweepRow, whole: SweepRow) =>
          one.holding.length < whole.holding.length &&
          one.holding.every((id) => whole.holding.includes(id)) &&
          JSON.stringify(one.focus) === JSON.stringify(whole.focus);
        const kept = rows.filter((row) => !rows.some((one) => isPart(one, row)));
        expect(needingAll(rows)).toEqual(kept);
      }),
      { numRuns: 60 },
    );
  });
});
