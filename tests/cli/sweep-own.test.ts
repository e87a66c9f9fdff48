import { describe, expect, it } from 'vitest';
import { assume } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { anOwnCondition, anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';
import { runAtlas } from './run-atlas.ts';

const scenario = aScenario({
  presetId: 'trilateral-2023',
  conditions: { 'own-lease': true, 'japan-agrees': true },
  systemIds: ['own-missile', 'f-35a'],
  focusIds: ['taipei', 'own-islet'],
  own: {
    places: [
      anOwnPlace('own-islet', { position: [123.5, 24.5] }),
      anOwnSite('own-strip', [124, 24.4]),
    ],
    systems: [anOwnSystem('own-missile', { facility: 'ground' })],
    conditions: [anOwnCondition('own-lease', ['own-strip'])],
    combinations: [],
  },
});

function moved(given: Scenario, longitude: number): Scenario {
  const [islet, strip] = given.own.places;
  if (islet === undefined || strip === undefined) throw new Error('an own place is missing');
  const places = [islet, { ...strip, position: [longitude, 24.4] as const }];
  return { ...given, own: { ...given.own, places } };
}

async function answersTo(scenarios: readonly unknown[]): Promise<readonly string[]> {
  const input = scenarios.map((one) => JSON.stringify({ scenario: one })).join('\n');
  const { out } = await runAtlas(['sweep', '--stdin'], { input });
  return out.trimEnd().split('\n');
}

describe('sweep --stdin with own records', () => {
  const lines = [
    scenario,
    assume(scenario, 'own-lease', false),
    moved(scenario, 150),
    assume(moved(scenario, 150), 'japan-agrees', false),
    assume(scenario, 'japan-agrees', false),
    ...[151, 152, 153, 154].map((longitude) => moved(scenario, longitude)),
    scenario,
    { ...scenario, own: undefined, conditions: {}, systemIds: ['f-35a'], focusIds: ['taipei'] },
    assume(scenario, 'own-lease', false),
  ];

  it('answers a line the same whatever came before', async () => {
    const together = await answersTo(lines);
    for (const [index, line] of lines.entries()) {
      expect(await answersTo([line])).toEqual([together[index]]);
    }
    expect(new Set(together).size).toBeGreaterThan(4);
  });

  it('says which own conditions hold', async () => {
    const [held = '', denied = ''] = await answersTo(lines);
    expect(JSON.parse(held).holding).toContain('own-lease');
    expect(JSON.parse(denied).holding).not.toContain('own-lease');
  });

  it('looks the ids of a line up though its own records are known', async () => {
    const [, error = '', after = ''] = await answersTo([
      scenario,
      { ...scenario, focusIds: ['own-isle'] },
      scenario,
    ]);
    expect(JSON.parse(error)).toMatchObject({
      line: 2,
      error: expect.stringContaining('perhaps to "own-islet"'),
    });
    expect(JSON.parse(after).focus).toHaveLength(2);
  });
});
