import { describe, expect, it } from 'vitest';
import { type SweepQuestion, sweep } from '#situation/sweep.ts';
import { sweepInSlices } from '../../src/worker/sweep-desk.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { smallAtlas } from '../situation/arbitrary-scenario.ts';

const question: SweepQuestion = {
  scenario: aScenario({ systemIds: ['fighter'], focusIds: ['taipei', 'manila'] }),
  conditionIds: ['japan-agrees', 'joint-use', 'manila-agrees', 'aerial-refuelling'],
  earthModel: 'wgs84',
};

/** A clock by which every step takes as long as a slice of time. */
function slowClock(): () => number {
  let milliseconds = 0;
  return () => {
    milliseconds += 50;
    return milliseconds;
  };
}

describe('sweepInSlices', () => {
  it('gives the rows of the sweep, in its order', async () => {
    const { scenario, conditionIds } = question;
    const rows = await sweepInSlices(smallAtlas, question, () => true);
    expect(rows).toEqual([...sweep(smallAtlas, scenario, conditionIds)]);
  });

  it('tells how far it has come, slice by slice', async () => {
    const told: number[] = [];
    const report = ({ done, total }: { done: number; total: number }) => {
      told.push(done / total);
      return true;
    };
    await sweepInSlices(smallAtlas, question, report, slowClock());
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('stops where it is told to, and gives nothing', async () => {
    let asked = 0;
    const report = () => {
      asked += 1;
      return asked < 2;
    };
    expect(await sweepInSlices(smallAtlas, question, report, slowClock())).toBeUndefined();
    expect(asked).toBe(2);
  });
});
