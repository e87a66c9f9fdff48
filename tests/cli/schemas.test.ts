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
    ['depth', ['depth', '--cell', '200km', '--json']],
    ['sea-distance', ['distance', 'apra', 'yokosuka', '--sea', '--json']],
    [
      'sea-distance',
      ['distance', 'apra', '35,-121.5', '--sea', '--close', 'bashi', '--knots', '18', '--json'],
    ],
    ['places', ['places', '--json']],
    ['systems', ['systems', '--json']],
    ['claims', ['claims', '--json']],
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

  it('fit the verdict on a file', async () => {
    const { out } = await runAtlas(['validate', '-', '--json'], { input: '{"presetId":1}' });
    expect(problemsOf('validation', JSON.parse(out))).toEqual([]);
  });

  it('refuse a key that is not documented', async () => {
    const answer = await jsonOf(['distance', 'kadena', 'taipei', '--json']);
    expect(problemsOf('distance', { ...(answer as object), extra: 1 })).not.toEqual([]);
  });
});
