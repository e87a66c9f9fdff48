import { expect, test } from 'vitest';
import { changeTold } from '#formats/change-text.ts';
import { figurePieces } from '#formats/figure-pieces.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

const atlas = anAtlas({
  places: [
    aPlace('town-2', [0, 0]),
    aSite('near', [1, 0], { needs: ['consent'] }),
    aSite('nearer', [0.5, 0]),
  ],
  conditions: [aCondition('consent')],
  systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })],
});
const agreed = aScenario({
  conditions: { consent: true },
  systemIds: ['jet'],
  focusIds: ['town-2'],
});
const denied = { ...agreed, conditions: { consent: false } };
const change = difference(resolve(atlas, agreed), resolve(atlas, denied));

test.each(['en', 'ja'] as const)(
  'each figure of the change line stands in it, in %s',
  (language) => {
    const { text, figures, names } = changeTold(atlas, change, language);
    const written = figures.map(({ figure }) => figure);
    expect(written).toEqual(['1', '2 → 1']);
    const pieces = figurePieces(text, written, names).filter(({ figure }) => figure !== undefined);
    expect(pieces.map((piece) => piece.text)).toEqual(written);
  },
);

test('the change of a depth tells which site no longer reaches the place, and cites its ranges', () => {
  const told = changeTold(atlas, change, 'en').figures.at(-1)?.provenance();
  expect(told?.subject).toBe('Sites that reach town-2, before and after');
  expect(told?.facts).toContainEqual({ term: 'No longer', text: 'near' });
  expect(told?.citations).toEqual([{ reference: 'a-source' }]);
});
