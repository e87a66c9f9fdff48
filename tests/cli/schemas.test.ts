import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaFiles } from '#cli/output-schemas.ts';
import { jsonOf, runAtlas } from './run-atlas.ts';

const folder = join(import.meta.dirname, '../../public/schema');

/** What a published JSON Schema file says of a document: nothing where it fits. */
function problemsOf(name: string, document: unknown): unknown {
  const file: unknown = JSON.parse(readFileSync(join(folder, `${name}.schema.json`), 'utf8'));
  const schema = z.fromJSONSchema(file as Parameters<typeof z.fromJSONSchema>[0]);
  return schema.safeParse(document).error?.issues ?? [];
}

function scenarioOf(version: number): object {
  const file = `../fixtures/scenarios/version-${version}.scenario.json`;
  return JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8'));
}

describe('the published schemas', () => {
  it('are those of the program: run `npm run schemas` after a change', () => {
    const published = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
    const files = schemaFiles();
    expect(published.filter((name) => files.has(name)).sort()).toEqual([...files.keys()].sort());
    for (const [name, content] of files) {
      expect(readFileSync(join(folder, name), 'utf8')).toBe(content);
    }
  });

  it.each([
    ['distance', ['distance', 'kadena', '13.58,144.93', '--unit', 'nmi', '--json']],
    ['ring', ['ring', 'kadena', 'wake', '2000km', '--max-error', '5km']],
    ['near', ['near', 'taipei', '--json']],
    ['situation', ['situation', '--json']],
    ['situation', ['situation', '--set', 'japan-agrees=false', '--close', 'andersen', '--json']],
    ['difference', ['diff', '--set', 'japan-agrees=false', '--json']],
    ['difference', ['diff', '--set', 'japan-agrees=false', '--area', '--json']],
    ['depth', ['depth', '--cell', '200km', '--json']],
    ['failure', ['failure', '--area', '--json']],
    ['sweep', ['sweep', '--json']],
    ['sea-distance', ['distance', 'apra', 'yokosuka', '--sea', '--json']],
    [
      'sea-distance',
      ['distance', 'apra', '35,-121.5', '--sea', '--close', 'bashi', '--knots', '18', '--json'],
    ],
    ['places', ['places', '--json']],
    ['systems', ['systems', '--json']],
    ['claims', ['claims', '--json']],
    ['check', ['check', 'S2-14', '--json']],
    ['check', ['check', 'Kadena to Taipei is 400 miles', '--json']],
    ['presets', ['presets', '--json']],
    ['conditions', ['conditions', '--json']],
  ])('%s fits the output of %j', async (name, argv) => {
    expect(problemsOf(name, await jsonOf(argv))).toEqual([]);
  });

  it('fit the lines of the streams', async () => {
    const pair = '{"id":"a","from":[0,0],"to":[1,1]}';
    expect(problemsOf('distance-question-line', JSON.parse(pair))).toEqual([]);
    expect(problemsOf('distance-answer-line', await jsonOf(['distance', '--stdin'], pair))).toEqual(
      [],
    );
    const centre = '{"id":7,"centre":[179,0],"range":"400mi"}';
    expect(problemsOf('ring-question-line', JSON.parse(centre))).toEqual([]);
    const argv = ['ring', '--stdin', '--max-error', '5km'];
    expect(problemsOf('ring-answer-line', await jsonOf(argv, centre))).toEqual([]);
  });

  it('fit the lines of a sweep', async () => {
    const { out } = await runAtlas(['sweep', '--list', '--condition', 'japan-agrees']);
    for (const line of out.trimEnd().split('\n')) {
      expect(problemsOf('sweep-scenario-line', JSON.parse(line))).toEqual([]);
      const answer = await jsonOf(['sweep', '--stdin'], line);
      expect(problemsOf('sweep-answer-line', answer)).toEqual([]);
    }
  });

  it('fit the verdict on a file', async () => {
    const { out } = await runAtlas(['validate', '-', '--json'], { input: '{"presetId":1}' });
    expect(problemsOf('validation', JSON.parse(out))).toEqual([]);
  });

  it.each([1, 2])('of version %i of scenario files fits what was written in it', (version) => {
    expect(problemsOf(`scenario.v${version}`, scenarioOf(version))).toEqual([]);
  });

  it('of scenario files fits a comparison with fields that are not known', () => {
    const [a, b] = [scenarioOf(2), { ...scenarioOf(2), mood: 'calm' }];
    expect(problemsOf('scenario.v2', { ...a, comparedWith: b, changing: 'b' })).toEqual([]);
  });

  it('of scenario files refuses what the program refuses', () => {
    expect(problemsOf('scenario.v2', { ...scenarioOf(2), focusIds: [7] })).not.toEqual([]);
    expect(problemsOf('scenario.v2', { ...scenarioOf(2), date: 'soon' })).not.toEqual([]);
  });

  it('refuse a key that is not documented', async () => {
    const answer = await jsonOf(['distance', 'kadena', 'taipei', '--json']);
    expect(problemsOf('distance', { ...(answer as object), extra: 1 })).not.toEqual([]);
  });
});
