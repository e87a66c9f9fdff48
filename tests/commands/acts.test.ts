import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actsToUndo, actToRedo } from '#commands/act-name.ts';
import { assignSystem, assignSystemAt } from '#commands/assign-system.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import { chooseFocus } from '#commands/choose-focus.ts';
import { chooseSystem } from '#commands/choose-system.ts';
import { copySide } from '#commands/compare-copy.ts';
import { stopComparing } from '#commands/compare-stop.ts';
import { swapSides, turnTo } from '#commands/compare-turn.ts';
import { compareWithCopy, compareWithPreset } from '#commands/compare-with.ts';
import { drawRings } from '#commands/draw-rings.ts';
import { forceSite } from '#commands/force-site.ts';
import { leadWithFocus } from '#commands/lead-with-focus.ts';
import { openPreset } from '#commands/open-preset.ts';
import { putCondition, removeCondition } from '#commands/own-conditions.ts';
import { importPlaces, putPlace, removePlace } from '#commands/own-places.ts';
import { combine, putSystem, removeSystem } from '#commands/own-systems.ts';
import { removeRings } from '#commands/remove-rings.ts';
import { setDate } from '#commands/set-date.ts';
import { redo, undo } from '#commands/undo-redo.ts';
import { scenario as scenarioSchema } from '#scenario/scenario.ts';
import { sidesOf } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../fixtures/open-stores.ts';
import { anOwnCondition, anOwnPlace, anOwnSite, anOwnSystem } from '../fixtures/own-records.ts';

type Act = (stores: Stores) => void;

const strip = anOwnSite('own-strip', [2, 0]);
const town = anOwnPlace('own-town', { name: 'Our town' });
const jet = anOwnSystem('own-jet');
const lease = anOwnCondition('own-lease', ['base']);
const both = { id: 'own-both', carrierId: 'jet', weaponId: 'own-jet' };

/** Every command on the scenario, with what it leaves in the history in words. */
const acts: readonly (readonly [said: string, act: Act])[] = [
  ['consent → off', (stores) => assumeCondition(stores, 'consent', false)],
  ['jet → not operating', (stores) => chooseSystem(stores, 'jet', false)],
  ['village → in focus', (stores) => chooseFocus(stores, 'village', true)],
  ['town → out of focus', (stores) => chooseFocus(stores, 'town', false)],
  ['village leads the focus', (stores) => leadWithFocus(stores, 'village')],
  ['date → 1 January 2025', (stores) => setDate(stores, '2025-01-01')],
  [
    'drew rings round town',
    (stores) => drawRings(stores, { placeId: 'town', radiiMetres: [1000], unit: 'km' }),
  ],
  ['opened “denied”', (stores) => openPreset(stores, 'denied')],
  ['base → held open', (stores) => forceSite(stores, 'base', 'open')],
  ['base → held closed', (stores) => forceSite(stores, 'base', 'closed')],
  ['jet → 1 chosen site', (stores) => assignSystem(stores, 'jet', ['base'])],
  ['jet → 0 chosen sites', (stores) => assignSystemAt(stores, 'jet', 'base', false)],
  ['added “Our town”', (stores) => putPlace(stores, town)],
  ['added 2 places', (stores) => importPlaces(stores, [strip, town])],
  ['added “own-jet”', (stores) => putSystem(stores, jet)],
  ['added “own-lease”', (stores) => putCondition(stores, lease)],
  ['started a comparison', (stores) => compareWithCopy(stores)],
];

/** Acts that need others before them, or may change nothing. */
const furtherActs: readonly Act[] = [
  (stores) => assumeCondition(stores, 'consent', true),
  (stores) => assumeCondition(stores, 'own-lease', false),
  (stores) => forceSite(stores, 'base', undefined),
  (stores) => assignSystem(stores, 'jet', undefined),
  (stores) => assignSystemAt(stores, 'jet', 'base', true),
  (stores) => removeRings(stores, 'town'),
  (stores) => putPlace(stores, { ...town, name: 'Renamed' }),
  (stores) => removePlace(stores, 'own-town'),
  (stores) => removePlace(stores, 'own-strip'),
  (stores) => removeSystem(stores, 'own-jet'),
  (stores) => combine(stores, both),
  (stores) => removeSystem(stores, 'own-both'),
  (stores) => removeCondition(stores, 'own-lease'),
  (stores) => openPreset(stores, 'agreed'),
  (stores) => compareWithPreset(stores, 'denied'),
  (stores) => turnTo(stores, 'a'),
  (stores) => turnTo(stores, 'b'),
  (stores) => swapSides(stores),
  (stores) => copySide(stores, 'a'),
  (stores) => stopComparing(stores, 'b'),
];

const anyAct = fc.constantFrom(...acts.map(([, act]) => act), ...furtherActs);

function steps({ document }: Stores): number {
  return document.temporal.getState().pastStates.length;
}

function assumed({ document }: Stores) {
  return sidesOf(document.getState());
}

describe.each(acts)('the act "%s"', (said, act) => {
  it('is one step, named in the history and in what redo would do', () => {
    const stores = openStores();
    act(stores);
    expect(steps(stores)).toBe(1);
    expect(actsToUndo(stores, 'en', 10)).toEqual([said]);
    undo(stores);
    expect(actToRedo(stores, 'en')).toBe(said);
  });
});

describe('the names of acts', () => {
  it('come last act first, and no more than are asked for', () => {
    const stores = openStores();
    forceSite(stores, 'base', 'closed');
    chooseFocus(stores, 'village', true);
    forceSite(stores, 'base', undefined);
    expect(actsToUndo(stores, 'en', 2)).toEqual(['base → by its conditions', 'village → in focus']);
  });

  it('name a record that the act took away', () => {
    const stores = openStores();
    putPlace(stores, town);
    removePlace(stores, town.id);
    expect(actsToUndo(stores, 'en', 1)).toEqual(['removed “Our town”']);
    expect(actsToUndo(stores, 'ja', 1)).toEqual(['「Our town」を削除']);
  });

  it('tell an edit from an addition', () => {
    const stores = openStores();
    putPlace(stores, town);
    putPlace(stores, { ...town, name: 'Their town' });
    expect(actsToUndo(stores, 'en', 1)).toEqual(['edited “Their town”']);
  });

  it('are none at first', () => {
    expect(actsToUndo(openStores(), 'en', 5)).toEqual([]);
    expect(actToRedo(openStores(), 'en')).toBeUndefined();
  });

  it('are there in both languages for any sequence of acts', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 12 }), (all) => {
        const stores = openStores();
        for (const one of all) one(stores);
        for (const language of ['en', 'ja'] as const) {
          const names = actsToUndo(stores, language, 100);
          expect(names).toHaveLength(steps(stores));
          expect(names.every((name) => name !== '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('undo and redo', () => {
  it('come back to where they were, after any sequence of acts and however often', () => {
    fc.assert(
      fc.property(
        fc.array(anyAct, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (all, back) => {
          const stores = openStores();
          for (const one of all) one(stores);
          const end = assumed(stores);
          const count = Math.min(back, steps(stores));
          for (let step = 0; step < count; step++) undo(stores);
          for (let step = 0; step < count; step++) redo(stores);
          expect(assumed(stores)).toEqual(end);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('take every act back to the scenario before it, one step each', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (all) => {
        const stores = openStores();
        const seen = [assumed(stores)];
        for (const one of all) {
          const before = steps(stores);
          one(stores);
          if (steps(stores) > before) seen.push(assumed(stores));
          expect(steps(stores) - before).toBeLessThanOrEqual(1);
        }
        for (const state of seen.toReversed()) {
          expect(assumed(stores)).toEqual(state);
          undo(stores);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('take several acts back at once, and do them again one by one', () => {
    const stores = openStores();
    const start = assumed(stores);
    forceSite(stores, 'base', 'closed');
    const first = assumed(stores);
    chooseFocus(stores, 'village', true);
    putPlace(stores, town);
    undo(stores, 3);
    expect(assumed(stores)).toEqual(start);
    redo(stores);
    expect(assumed(stores)).toEqual(first);
  });

  it('reach two hundred acts back', () => {
    const stores = openStores();
    for (let act = 0; act < 200; act++) assumeCondition(stores, 'consent', act % 2 === 1);
    const start = openStores().document.getState().scenario;
    undo(stores, 200);
    expect(stores.document.getState().scenario).toEqual(start);
  });

  it('leave a valid scenario after any sequence of acts', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 20 }), (all) => {
        const stores = openStores();
        for (const one of all) one(stores);
        const { scenario } = stores.document.getState();
        expect(scenarioSchema.safeParse(scenario).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('assigning a system at one site', () => {
  it('keeps the other sites that it operated from', () => {
    const stores = openStores();
    putPlace(stores, strip);
    assignSystemAt(stores, 'jet', 'base', false);
    expect(stores.document.getState().scenario.assigned).toEqual({ jet: ['own-strip'] });
  });

  it('is wherever it can again once every site is named', () => {
    const stores = openStores();
    putPlace(stores, strip);
    assignSystemAt(stores, 'jet', 'base', false);
    assignSystemAt(stores, 'jet', 'base', true);
    expect(stores.document.getState().scenario.assigned).toEqual({});
  });
});
