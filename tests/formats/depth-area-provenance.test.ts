import { expect, test } from 'vitest';
import {
  cellSizeProvenance,
  depthAreaProvenance,
  depthStepProvenance,
  extentProvenance,
} from '#formats/depth-area-provenance.ts';
import { NO_AREA } from '#situation/sea-and-land.ts';
import { anAtlas, aSystem } from '../fixtures/build-records.ts';

const sources = {
  atlas: anAtlas({ systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })] }),
  systemIds: ['jet', 'gone'],
};
const region = [97, -3, 161, 52] as const;

test('an area tells its depth, where it was worked out and by whose ranges', () => {
  const area = { low: NO_AREA, high: NO_AREA };
  const shown = { area, depth: 3, region, figure: '489,000', share: '1.3 %' };
  const told = depthAreaProvenance(sources, { part: 'sea', ...shown }, 'en');
  expect(told.subject).toBe('Sea, reached by 3 sites');
  expect(told.facts).toContainEqual({ term: 'Within', text: '97.0°–161.0° E, 3.0° S–52.0° N' });
  expect(told.citations).toEqual([{ reference: 'a-source' }]);
  const both = depthAreaProvenance(sources, { part: 'total', ...shown }, 'en');
  expect(both.subject).toBe('Sea and land, reached by 3 sites');
  expect(both.facts).toContainEqual({ term: 'Share of all rows', text: '1.3 %' });
});

test('the deepest step that is drawn stands for all deeper ones', () => {
  expect(depthStepProvenance(sources, 5, 'or-more', 'en').figure).toBe(
    'reached by 5 sites or more',
  );
  expect(depthStepProvenance(sources, 1, 'exactly', 'en').figure).toBe('reached by 1 site');
});

test('what the atlas set is told as set, and what the map shows as worked out', () => {
  expect(extentProvenance(region, 'usual', 'en').origin).toBe('Set by the atlas');
  expect(extentProvenance(region, 'shown', 'en').origin).toBe('Computed');
  expect(cellSizeProvenance('en', '25 km').origin).toBe('Set by the atlas');
});
