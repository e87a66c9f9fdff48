import { expect, test, vi } from 'vitest';
import { keepChecksAnswered } from '#app/keep-checks-answered.ts';
import { alterCheck, checkClaims } from '#commands/check-claim.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { measurePoints } from '#situation/measure-line.ts';
import type { MeasureLines } from '#situation/measured-line.ts';
import { openChecks } from '#store/check-store.ts';
import { createStores } from '#store/stores.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

/** Measures from point to point whatever is asked, a moment later. */
const measure: MeasureLines = async (questions) => questions.map(measurePoints);

function openStores() {
  const { atlas, presets } = readAtlas();
  return createStores(atlas, presets, 'trilateral-2023');
}

test('every check that needs a shore is answered', async () => {
  const stores = openStores();
  keepChecksAnswered(stores, measure);
  checkClaims(stores, ['S4-13', 'S2-19', 'S2-10']);
  expect(openChecks(stores.checks.getState())).toHaveLength(3);
  await vi.waitFor(() => expect(openChecks(stores.checks.getState())).toEqual([]));
  for (const { result } of stores.checks.getState().asked.values()) expect(result).toBeDefined();
});

test('of a point that is moved on and on only the newest place is answered for', async () => {
  const stores = openStores();
  let questions = 0;
  const stop = keepChecksAnswered(stores, async (asked) => {
    questions += 1;
    return measure(asked);
  });
  const missiles = stores.atlas.claims.get('S4-17');
  if (missiles === undefined) throw new Error('no claim S4-17');
  const positions = Array.from({ length: 20 }, (_, step): LonLat => [125 + step / 10, 27]);
  for (const origin of positions) alterCheck(stores, missiles, { origin });
  await vi.waitFor(() => expect(stores.checks.getState().altered?.isWorking).toBe(false));
  expect(stores.checks.getState().altered?.choices.origin).toEqual(positions.at(-1));
  expect(questions).toBeLessThan(5);
  stop();
});
