import { expect, test } from 'vitest';
import { siteAccess } from '#situation/access.ts';
import { laterGrounds } from '#situation/later-grounds.ts';
import { aCondition, anAtlas, aScenario, aSite } from '../fixtures/build-records.ts';

test('later grounds are those that an open site rests on, and not those of sites that are not there yet', () => {
  const sites = [
    aSite('kadena', [127.77, 26.36], { needs: ['japan-agrees'] }),
    aSite('basa', [120.49, 14.99], {
      basis: 'rotational',
      needs: ['edca-2016'],
      availableFrom: '2016-03-18',
    }),
    aSite('andersen', [144.93, 13.58], { basis: 'sovereign', needs: ['us-territory'] }),
  ];
  const conditions = [
    aCondition('japan-agrees', { since: '1960-01-19' }),
    aCondition('edca-2016', { since: '2016-03-18' }),
    aCondition('us-territory', { fixed: true }),
  ];
  const atlas = anAtlas({ places: sites, conditions });
  const groundsOn = (date: string) => {
    const held = { 'japan-agrees': true, 'edca-2016': true };
    const scenario = aScenario({ date, conditions: held });
    return [...laterGrounds(sites.map((site) => siteAccess(atlas, scenario, site)))];
  };

  expect(groundsOn('1955-06-01')).toEqual([['japan-agrees', '1960-01-19']]);
  expect(groundsOn('1960-01-19')).toEqual([]);
});
