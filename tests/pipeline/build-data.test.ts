import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { buildData } from '#pipeline/build-data.ts';
import { linkFaults, placeFaults } from './planted-faults.ts';
import {
  problemsOf,
  removeCopies,
  seedFixture,
  seedsWith,
  smallGazetteer,
} from './seed-fixture.ts';

afterEach(removeCopies);

describe('valid seeds', () => {
  test('make every data file', () => {
    const files = buildData(seedFixture, smallGazetteer);

    expect([...files.keys()].sort()).toEqual([
      'cities.geojson',
      'claims.json',
      'conditions.json',
      'documents.json',
      'events.json',
      'islands.geojson',
      'manifest.json',
      'references.json',
      'scenarios.json',
      'sea.json',
      'seas.geojson',
      'sites.geojson',
      'straits.geojson',
      'systems.json',
    ]);
  });

  test('make the same bytes twice', () => {
    expect([...buildData(seedFixture, smallGazetteer)]).toEqual([
      ...buildData(seedFixture, smallGazetteer),
    ]);
  });

  test('take the position of a place from its gazetteer record, to four decimals', () => {
    const sites = JSON.parse(buildData(seedFixture, smallGazetteer).get('sites.geojson') ?? 'null');

    expect(sites.features[0].geometry.coordinates).toEqual([127.7694, 26.3517]);
  });

  test('give a site the note of its ground, followed by its own', () => {
    const sites = JSON.parse(buildData(seedFixture, smallGazetteer).get('sites.geojson') ?? 'null');

    expect(sites.features[0].properties.site.basisNote).toEqual({
      en: 'Article VI. Held since 1945.',
      ja: '第6条。1945年からです。',
    });
  });

  test('allow a place under a kilometre from its record', () => {
    const position = '  position: [127.7794, 26.3517]\n  precisionMetres: 300';
    const folder = seedsWith('places.yaml', '  precisionMetres: 300', position);

    expect(problemsOf(folder)).toEqual([]);
  });
});

describe('the build refuses', () => {
  test.each([...placeFaults, ...linkFaults])(
    '$name',
    ({ file, text, replacement, record, says }) => {
      const problems = problemsOf(seedsWith(file, text, replacement));

      expect(problems.map((found) => [found.record, found.problem])).toContainEqual([
        record,
        expect.stringMatching(says),
      ]);
      for (const found of problems) {
        expect(found.file).toMatch(/^seeds\//);
        expect(found.mend).not.toBe('');
      }
    },
  );

  test('a seeds folder that lacks a file', () => {
    const folder = seedsWith('events.yaml', 'meeting', 'meeting');
    rmSync(join(folder, 'events.yaml'));

    expect(problemsOf(folder)).toEqual([
      {
        file: 'seeds/events.yaml',
        record: 'the file',
        path: '',
        problem: 'it is missing',
        mend: 'Write that file',
      },
    ]);
  });
});
