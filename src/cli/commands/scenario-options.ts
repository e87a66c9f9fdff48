import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import type { Comparison } from '#scenario/comparison.ts';
import { assume, force, setDate } from '#scenario/operations.ts';
import { firstPresetId } from '#scenario/preset.ts';
import { day, MOST_FOCUS, type Scenario } from '#scenario/scenario.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import type { Call, Host, OptionSpec } from '../command/command.ts';
import { didYouMean } from '../command/did-you-mean.ts';
import { UsageError } from '../command/usage-error.ts';
import { readComparison } from '../input/read-comparison.ts';
import { placeNamed, resolveSite } from '../input/resolve-place.ts';

/** The options that say what is assumed. */
export type ScenarioOption =
  | 'preset'
  | 'scenario'
  | 'side'
  | 'set'
  | 'open'
  | 'close'
  | 'date'
  | 'system'
  | 'focus';

/** The options that change what a call starts from. */
const changes: readonly ScenarioOption[] = ['set', 'open', 'close', 'date', 'system', 'focus'];

/** The options that say what is assumed, as `situation` and `diff` take them. */
export const scenarioOptions: Readonly<Record<ScenarioOption, OptionSpec>> = {
  preset: {
    value: 'ID',
    completes: 'presets',
    summary: `the preset to start from (${firstPresetId} unless said)`,
  },
  scenario: {
    value: 'FILE',
    completes: 'files',
    summary: 'a scenario file to start from, - for standard input',
  },
  side: {
    value: 'SIDE',
    choices: ['a', 'b'],
    summary: 'which scenario of a file that compares two (a unless said)',
  },
  set: {
    value: 'CONDITION=BOOL',
    multiple: true,
    completes: 'conditions',
    summary: 'assume a condition true or false',
  },
  open: { value: 'SITE', multiple: true, completes: 'sites', summary: 'hold a site open' },
  close: { value: 'SITE', multiple: true, completes: 'sites', summary: 'hold a site closed' },
  date: { value: 'YYYY-MM-DD', summary: 'the day that sites and agreements are counted from' },
  system: {
    value: 'ID',
    multiple: true,
    completes: 'systems',
    summary: 'a system that operates, in place of those of the start',
  },
  focus: {
    value: 'PLACE',
    multiple: true,
    completes: 'places',
    summary: 'a place asked about, in place of those of the start',
  },
};

/** Whether a call says what to start from. */
export function hasStart(call: Call<ScenarioOption>): boolean {
  return call.isGiven('preset') || call.isGiven('scenario');
}

/** Whether a call changes what it starts from. */
export function hasChanges(call: Call<ScenarioOption>): boolean {
  return changes.some((option) => call.isGiven(option));
}

/**
 * What a call starts from: its preset, its file, or the preset that opens first. Of a file that compares two it is the
 * one that `--side` says, and the first where it says none.
 * @throws UsageError for a preset that is not there, or a file that is not a valid scenario
 */
export async function startOf(call: Call<ScenarioOption>): Promise<Scenario> {
  const file = call.text('scenario');
  const presetId = call.text('preset');
  if (file !== undefined && presetId !== undefined) {
    throw new UsageError('--preset and --scenario both say what to start from: give one.');
  }
  if (file === undefined) {
    refuseSide(call);
    return presetNamed(call.host, presetId);
  }
  return sideOf(await readComparison(call.host, file), call, file);
}

/** @throws UsageError where there is no such preset; the one that opens first where none is asked for */
export function presetNamed(host: Host, wanted: string = firstPresetId): Scenario {
  const { presets } = host.openAtlas();
  const preset = presets.find(({ id }) => id === wanted);
  if (preset !== undefined) return preset.scenario;
  const known = presets.map(({ id }) => id);
  throw new UsageError(
    `There is no preset "${wanted}".${didYouMean(wanted, known)} Presets: ${known.join(', ')}.`,
  );
}

/**
 * The scenario of a file that `--side` says.
 * @throws UsageError where it says b, and the file holds one scenario
 */
export function sideOf(
  { a, b }: Pick<Comparison, 'a' | 'b'>,
  call: Call<ScenarioOption>,
  file: string,
): Scenario {
  if (call.text('side') !== 'b') return a;
  if (b !== undefined) return b;
  throw new UsageError(`--side b: ${file} holds one scenario. Leave out --side.`);
}

/** @throws UsageError where `--side` stands without a file */
export function refuseSide(call: Call<ScenarioOption>): void {
  if (!call.isGiven('side')) return;
  throw new UsageError(
    '--side says which scenario of a file that compares two: give the file with --scenario.',
  );
}

/**
 * A scenario changed as a call says; its own records can be named like those of the atlas.
 * @throws UsageError for a condition, site, system, place or date that is not valid
 */
export function changed(start: Scenario, call: Call<ScenarioOption>): Scenario {
  const atlas = knownAtlas(call.host.openAtlas().atlas, start);
  const places = [...atlas.places.values()];
  let scenario = start;
  for (const text of call.list('set')) {
    const { conditionId, holds } = parseAssumption(atlas, text);
    scenario = assume(scenario, conditionId, holds);
  }
  scenario = held(scenario, call, places);
  const date = call.text('date');
  if (date !== undefined) scenario = setDate(scenario, parseDay(date));
  const systemIds = call.list('system').map((id) => knownSystem(atlas, id));
  if (systemIds.length > 0) scenario = { ...scenario, systemIds: [...new Set(systemIds)] };
  const focusIds = call.list('focus').map((input) => placeNamed(places, input).id);
  if (new Set(focusIds).size > MOST_FOCUS) {
    throw new UsageError(
      `--focus is given for more than ${MOST_FOCUS} places: leave ${MOST_FOCUS}.`,
    );
  }
  if (focusIds.length > 0) scenario = { ...scenario, focusIds: [...new Set(focusIds)] };
  return scenario;
}

function held(start: Scenario, call: Call<ScenarioOption>, places: readonly Place[]): Scenario {
  const idsOf = (option: 'open' | 'close') =>
    call.list(option).map((input) => resolveSite(places, input).id);
  const open = idsOf('open');
  const closed = idsOf('close');
  const both = open.find((id) => closed.includes(id));
  if (both !== undefined) {
    throw new UsageError(`${both} is given both to --open and to --close: give it to one.`);
  }
  const opened = open.reduce((scenario, id) => force(scenario, id, 'open'), start);
  return closed.reduce((scenario, id) => force(scenario, id, 'closed'), opened);
}

const truths: Readonly<Record<string, boolean>> = { true: true, false: false };

function parseAssumption(atlas: Atlas, text: string) {
  const [conditionId = '', value = ''] = text.split(/=(.*)/s);
  const condition = atlas.conditions.get(conditionId);
  if (condition === undefined) {
    const known = [...atlas.conditions.keys()];
    throw new UsageError(
      `There is no condition "${conditionId}".${didYouMean(conditionId, known)} Conditions: ${known.join(', ')}.`,
    );
  }
  const holds = truths[value];
  if (holds === undefined) {
    throw new UsageError(
      `--set ${text}: write --set ${conditionId}=true or --set ${conditionId}=false.`,
    );
  }
  if (condition.fixed && !holds) {
    throw new UsageError(`--set ${text}: ${conditionId} always holds and cannot be denied.`);
  }
  return { conditionId, holds };
}

function parseDay(text: string): string {
  const result = day.safeParse(text);
  if (result.success) return result.data;
  throw new UsageError(`--date ${text} is not a day of the calendar: write YYYY-MM-DD.`);
}

function knownSystem(atlas: Atlas, id: string): string {
  if (atlas.systems.has(id)) return id;
  throw new UsageError(
    `There is no system "${id}".${didYouMean(id, atlas.systems.keys())} List them with basing-atlas systems.`,
  );
}
