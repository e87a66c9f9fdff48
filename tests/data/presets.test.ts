import { describe, expect, test } from 'vitest';
import { firstPresetId } from '#scenario/preset.ts';
import { readConditions, readPresets, readSources, readSystems } from './read-seeds.ts';

const presets = readPresets();
const conditionIds = readConditions().map(({ id }) => id);

describe('presets', () => {
  test('there is one for each document, and the first among them', () => {
    const documents = readSources().map(({ document }) => document.id);
    expect(presets.map(({ document }) => document).sort()).toEqual(documents.sort());
    expect(presets.map(({ id }) => id)).toContain(firstPresetId);
  });

  test.each(presets)('$id says of every condition whether it holds', ({ scenario }) => {
    expect(Object.keys(scenario.conditions)).toEqual(conditionIds);
  });

  test.each(presets)('$id starts from itself, with systems of the list', ({ id, scenario }) => {
    const systems = readSystems().map((system) => system.id);
    expect(scenario.presetId).toBe(id);
    expect(scenario.systemIds.filter((systemId) => !systems.includes(systemId))).toEqual([]);
  });

  test.each(presets)('$id never denies sovereign US territory', ({ scenario }) => {
    expect(scenario.conditions['us-territory']).toBe(true);
  });

  test.each(presets)(
    '$id counts from within the month of its document',
    ({ document, scenario }) => {
      const source = readSources().find((candidate) => candidate.document.id === document);
      expect(scenario.date.slice(0, source?.document.date.length)).toBe(source?.document.date);
    },
  );
});

describe('conditions', () => {
  test('stand in their fixed order', () => {
    expect(conditionIds).toEqual([
      'japan-agrees',
      'philippines-agrees',
      'edca-2016',
      'edca-2023',
      'joint-use-southwest',
      'korea-agrees',
      'us-territory',
      'aerial-refuelling',
    ]);
  });

  test('only refuelling changes ranges, and only US territory is beyond denial', () => {
    const conditions = readConditions();
    const ofRanges = conditions.filter(({ affects }) => affects === 'ranges').map(({ id }) => id);
    const fixed = conditions.filter((condition) => condition.fixed).map(({ id }) => id);
    expect(ofRanges).toEqual(['aerial-refuelling']);
    expect(fixed).toEqual(['us-territory']);
  });
});
