import { describe, expect, it } from 'vitest';
import { placeFeature } from '#atlas/place-layer.ts';
import type { ValidationJson } from '#formats/validation-json.ts';
import { openAtlas, runAtlas } from './run-atlas.ts';

async function validated(content: unknown, ...options: string[]) {
  const files = { 'it.json': typeof content === 'string' ? content : JSON.stringify(content) };
  const { status, out } = await runAtlas(['validate', 'it.json', '--json', ...options], { files });
  return { status, ...(JSON.parse(out) as ValidationJson) };
}

function knownScenario() {
  const preset = openAtlas().presets.find(({ id }) => id === 'trilateral-2023');
  if (preset === undefined) throw new Error('the preset is missing');
  return preset.scenario;
}

function knownPlace(id: string) {
  const place = openAtlas().atlas.places.get(id);
  if (place === undefined) throw new Error(`${id} is missing`);
  return place;
}

describe('validate', () => {
  it('passes the scenarios, places, systems and conditions of the atlas, telling each by its shape', async () => {
    const { atlas, presets } = openAtlas();
    const contents = {
      scenario: knownScenario(),
      presets,
      places: { type: 'FeatureCollection', features: [...atlas.places.values()].map(placeFeature) },
      systems: [...atlas.systems.values()],
      conditions: [...atlas.conditions.values()],
    };
    for (const [kind, content] of Object.entries(contents)) {
      const found = await validated(content);
      expect(found).toMatchObject({ status: 0, kind, valid: true, problems: [] });
    }
  });

  it('names each id of a scenario that leads nowhere, with the nearest one', async () => {
    const { status, problems } = await validated({
      ...knownScenario(),
      focusIds: ['taipei', 'taipeh'],
      systemIds: ['f-35'],
      forced: { taipei: 'open' },
    });
    expect(status).toBe(1);
    expect(problems.map(({ path, problem }) => [path, problem])).toEqual([
      ['forced.taipei', 'there is no site "taipei"'],
      ['systemIds.0', 'there is no system "f-35"'],
      ['focusIds.1', 'there is no place "taipeh"'],
    ]);
    expect(problems[2]?.mend).toContain('"taipei"');
  });

  it('names the path of a field that does not fit the schema', async () => {
    const { status, problems } = await validated({
      ...knownScenario(),
      date: '2023-13-01',
    });
    expect(status).toBe(1);
    expect(problems.map(({ path }) => path)).toEqual(['date']);
  });

  it('tells what does not fit the schema and what leads nowhere at once', async () => {
    const { problems } = await validated({
      ...knownScenario(),
      date: '2023-13-01',
      focusIds: [7, 'taipeh'],
    });
    expect(problems.map(({ path, mend }) => [path, mend])).toEqual([
      ['date', 'Write it as 2023-04-30'],
      ['focusIds.0', 'Write a text'],
      ['focusIds.1', 'Correct the id, perhaps to "taipei"'],
    ]);
  });

  it('passes a scenario with fields that it does not know, for they are kept', async () => {
    expect(await validated({ ...knownScenario(), extra: 1 })).toMatchObject({ status: 0 });
  });

  it('checks both scenarios of a comparison, and names the path in the file', async () => {
    const comparedWith = { ...knownScenario(), focusIds: ['taipeh'] };
    const { problems } = await validated({ ...knownScenario(), comparedWith });
    expect(problems.map(({ path }) => path)).toEqual(['comparedWith.focusIds.0']);
  });

  it('says that a scenario comes from a newer version', async () => {
    const { problems } = await validated({ ...knownScenario(), version: 99 });
    expect(problems).toMatchObject([
      { path: 'version', problem: expect.stringContaining('version 99') },
    ]);
  });

  it('does not let a scenario deny what always holds', async () => {
    const scenario = knownScenario();
    const conditions = { ...scenario.conditions, 'us-territory': false };
    const { problems } = await validated({ ...scenario, conditions });
    expect(problems).toMatchObject([{ path: 'conditions.us-territory' }]);
  });

  it('names the record of own places that is wrong, and what it cites that is not there', async () => {
    const good = knownPlace('kadena');
    const { status, records, problems } = await validated([
      {
        ...good,
        id: 'my-field',
        geocoding: { ...good.geocoding, citations: [{ reference: 'nobody' }] },
      },
      { ...good, id: 'my-other', position: [127, 95] },
    ]);
    expect({ status, records }).toEqual({ status: 1, records: 2 });
    expect(problems.map(({ record, path }) => [record, path])).toEqual([
      ['my-other', 'position.1'],
      ['my-field', 'geocoding.citations'],
    ]);
  });

  it('finds two records with one id', async () => {
    const good = { ...knownPlace('kadena'), id: 'my-field' };
    const { problems } = await validated([good, good]);
    expect(problems).toMatchObject([{ record: 'my-field', path: 'id' }]);
  });

  it('says where a file is not JSON, or holds nothing it knows', async () => {
    expect(await validated('{ "version": 1,')).toMatchObject({
      status: 1,
      kind: null,
      valid: false,
    });
    expect(await validated({ a: 1 })).toMatchObject({ status: 1, kind: null, valid: false });
  });

  it('checks what it is told to check', async () => {
    const { kind, problems } = await validated({ focusIds: [] }, '--as', 'scenario');
    expect(kind).toBe('scenario');
    expect(problems.map(({ path }) => path)).toContain('presetId');
  });

  it('prints a problem a line, and refuses a file that is not there', async () => {
    const files = {
      'my.json': JSON.stringify({ ...knownScenario(), focusIds: ['nowhere-at-all'] }),
    };
    const { out } = await runAtlas(['validate', 'my.json'], { files });
    expect(out).toBe(
      'my.json: scenario at focusIds.0: there is no place "nowhere-at-all". Correct the id.\n',
    );
    expect((await runAtlas(['validate', 'other.json'])).status).toBe(2);
  });
});
