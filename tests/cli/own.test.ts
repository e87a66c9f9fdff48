import { describe, expect, it } from 'vitest';
import type { SituationJson } from '#formats/situation-json.ts';
import { noOwn } from '#scenario/own.ts';
import { aScenario } from '../fixtures/build-records.ts';
import { anOwnCondition, anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';
import { runAtlas } from './run-atlas.ts';

const scenario = aScenario({
  presetId: 'trilateral-2023',
  conditions: { 'own-lease': true },
  systemIds: ['own-missile', 'own-b-1b-jassm'],
  focusIds: ['own-islet', 'taipei'],
  own: {
    places: [
      anOwnPlace('own-islet', { name: 'Our islet', position: [123.5, 24.5], kind: 'island' }),
      anOwnSite('own-strip', [124, 24.4]),
    ],
    systems: [
      anOwnSystem('own-missile', {
        name: 'Our missile',
        category: 'missile',
        facility: 'ground',
        ground: { kind: 'source', text: 'A handbook' },
      }),
    ],
    conditions: [anOwnCondition('own-lease', ['own-strip'])],
    combinations: [{ id: 'own-b-1b-jassm', carrierId: 'b-1b', weaponId: 'jassm' }],
  },
});

const files = { 'own.json': JSON.stringify(scenario) };

async function situationOf(...argv: readonly string[]): Promise<SituationJson> {
  const { out, err } = await runAtlas(['situation', '--scenario', 'own.json', '--json', ...argv], {
    files,
  });
  expect(err).toBe('');
  return JSON.parse(out) as SituationJson;
}

describe('a scenario file with own records', () => {
  it('is resolved with them, and names them in the sentence and the tables', async () => {
    const { out } = await runAtlas(['situation', '--scenario', 'own.json'], { files });
    expect(out).toContain('Our islet is within reach of');
    expect(out).toContain('own-strip');
  });

  it('lists each own record with what it rests on', async () => {
    const { own } = await situationOf();
    expect(own.map(({ id, record }) => [id, record])).toEqual([
      ['own-islet', 'place'],
      ['own-strip', 'place'],
      ['own-missile', 'system'],
      ['own-b-1b-jassm', 'system'],
      ['own-lease', 'condition'],
    ]);
    expect(own.find(({ id }) => id === 'own-missile')?.ground).toContain('A handbook');
  });

  it('tells own sites and figures from sourced ones', async () => {
    const { sites, reach } = await situationOf();
    expect(sites.filter(({ own }) => own).map(({ id }) => id)).toEqual(['own-strip']);
    expect(reach.filter(({ systemId }) => systemId === 'own-missile').every(({ own }) => own)).toBe(
      true,
    );
  });

  it('names both parts of a carrier with its weapon', async () => {
    const { reach } = await situationOf();
    const both = reach.find(({ systemId }) => systemId === 'own-b-1b-jassm');
    const [carrier, weapon] = both?.parts ?? [];
    expect([carrier?.systemId, weapon?.systemId]).toEqual(['b-1b', 'jassm']);
    expect(both?.statedMetres).toBe(
      (carrier?.statedMetres ?? Number.NaN) + (weapon?.statedMetres ?? Number.NaN),
    );
    expect(both?.computed).toBe(true);
  });

  it('takes own ids in the other options', async () => {
    const denied = await situationOf('--set', 'own-lease=false');
    expect(denied.sites.find(({ id }) => id === 'own-strip')?.open).toBe(false);
    const held = await situationOf('--close', 'own-strip', '--focus', 'own-islet');
    expect(held.sites.find(({ id }) => id === 'own-strip')?.reasons[0]).toMatchObject({
      kind: 'forced',
    });
    const alone = await situationOf('--system', 'own-missile');
    expect(new Set(alone.reach.map(({ systemId }) => systemId))).toEqual(new Set(['own-missile']));
  });

  it('is compared with itself as changed', async () => {
    const argv = ['diff', '--scenario', 'own.json', '--set', 'own-lease=false'];
    const { out, status } = await runAtlas(argv, { files });
    expect(status).toBe(0);
    expect(out).toContain('own-strip');
  });

  it('is refused where a record is not valid, with the path of the fault', async () => {
    const fault = {
      ...scenario,
      own: { ...noOwn, places: [anOwnPlace('own-a'), anOwnPlace('own-a')] },
    };
    const { err, status } = await runAtlas(['situation', '--scenario', 'own.json'], {
      files: { 'own.json': JSON.stringify({ ...fault, systemIds: [], focusIds: [] }) },
    });
    expect(status).toBe(2);
    expect(err).toContain('own.places.1.id: "own-a" stands there twice');
  });
});
