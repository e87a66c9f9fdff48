import type { Atlas } from '#atlas/atlas.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { conditionHolds } from '#situation/access.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import type { Act, ScenarioDocument } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/** One step of the history: what was done, and the scenarios before and after it. */
interface Step {
  readonly act: Act;
  readonly before: Scenario;
  readonly after: Scenario;
}

interface Telling extends Step {
  readonly stores: Stores;
  readonly texts: Messages['acts'];
  readonly language: Language;
}

/** The acts that can be taken back, the last first, each in words: `Japan agrees → off`. At most `most` of them. */
export function actsToUndo(stores: Stores, language: Language, most: number): readonly string[] {
  const past = stores.document.temporal.getState().pastStates;
  const states = [stores.document.getState(), ...past.toReversed()];
  return namesOf(stores, states, most, language);
}

/** The act that redo does again, in words; nothing where there is none. */
export function actToRedo(stores: Stores, language: Language): string | undefined {
  const next = stores.document.temporal.getState().futureStates.at(-1);
  if (next === undefined) return undefined;
  return namesOf(stores, [next, stores.document.getState()], 1, language)[0];
}

/** States from the newest back: each but the last came from the one after it by its act. */
function namesOf(
  stores: Stores,
  states: readonly Partial<ScenarioDocument>[],
  most: number,
  language: Language,
): readonly string[] {
  const texts = messages(language).acts;
  return states.slice(0, Math.min(most, states.length - 1)).flatMap(({ act, scenario }, index) => {
    const before = states[index + 1]?.scenario;
    if (act === undefined || scenario === undefined || before === undefined) return [];
    return [actName({ act, before, after: scenario, stores, texts, language })];
  });
}

const namings: Readonly<Record<Act['kind'], (telling: Telling) => string>> = {
  'open-link': ({ texts }) => texts.openedLink,
  'open-file': ({ act, texts }) => texts.openedFile({ name: act.subjectId }),
  'open-draft': ({ texts }) => texts.openedDraft,
  'name-scenario': ({ act, texts }) => texts.named({ name: act.subjectId }),
  'open-preset': ({ act, stores, texts, language }) => {
    const preset = stores.presets.find(({ id }) => id === act.subjectId);
    return texts.openedPreset({ name: preset?.title[language] ?? act.subjectId });
  },
  assume: (telling) => {
    const { act, after, stores, texts } = telling;
    const holds = conditionHolds(knownAtlas(stores.sourcedAtlas, after), after, act.subjectId);
    const name = subjectName(telling);
    return holds ? texts.assumed({ name }) : texts.denied({ name });
  },
  'choose-system': (telling) => {
    const { act, after, texts } = telling;
    const name = subjectName(telling);
    return after.systemIds.includes(act.subjectId)
      ? texts.operates({ name })
      : texts.operatesNot({ name });
  },
  'choose-focus': (telling) => {
    const { act, after, texts } = telling;
    const name = subjectName(telling);
    return after.focusIds.includes(act.subjectId)
      ? texts.focused({ name })
      : texts.unfocused({ name });
  },
  'lead-focus': (telling) => telling.texts.leads({ name: subjectName(telling) }),
  'set-date': ({ act, texts, language }) =>
    texts.date({ date: formatDate(act.subjectId, language) }),
  'open-combination': ({ texts }) => texts.combination,
  'draw-rings': (telling) => telling.texts.rings({ name: subjectName(telling) }),
  'remove-rings': (telling) => telling.texts.ringsGone({ name: subjectName(telling) }),
  'force-site': (telling) => {
    const { act, after, texts } = telling;
    const name = subjectName(telling);
    const state = after.forced[act.subjectId];
    if (state === undefined) return texts.byRule({ name });
    return state === 'open' ? texts.forcedOpen({ name }) : texts.forcedClosed({ name });
  },
  'assign-system': (telling) => {
    const { act, after, texts } = telling;
    const name = subjectName(telling);
    const count = after.assigned[act.subjectId]?.length;
    return count === undefined ? texts.assignedNowhere({ name }) : texts.assigned({ name, count });
  },
  'add-own': (telling) => telling.texts.added({ name: subjectName(telling) }),
  'edit-own': (telling) => telling.texts.edited({ name: subjectName(telling) }),
  'remove-own': (telling) => telling.texts.removed({ name: subjectName(telling) }),
  'import-own': ({ act, texts }) => texts.imported({ count: Number(act.subjectId) }),
  compare: ({ texts }) => texts.compared,
  'swap-sides': ({ texts }) => texts.swapped,
  'copy-side': ({ texts }) => texts.copied,
  'stop-comparing': ({ texts }) => texts.stoppedComparing,
};

function actName(telling: Telling): string {
  return namings[telling.act.kind](telling);
}

/** The name of what was acted on, as it is after the act, or before it where the act took it away. */
function subjectName({ act, before, after, stores, language }: Telling): string {
  for (const scenario of [after, before]) {
    const atlas = knownAtlas(stores.sourcedAtlas, scenario);
    const name = nameIn(atlas, act.subjectId, language);
    if (name !== undefined) return name;
  }
  return act.subjectId;
}

function nameIn(atlas: Atlas, id: string, language: Language): string | undefined {
  if (atlas.places.has(id)) return nameOfPlace(atlas, id, language);
  return atlas.systems.get(id)?.names[language] ?? atlas.conditions.get(id)?.title[language];
}
