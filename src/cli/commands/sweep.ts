import { sweepDocument } from '#formats/sweep-json.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { MOST_SWEPT_CONDITIONS, sweep, sweepConditions, sweepScenarios } from '#situation/sweep.ts';
import { needingAll, rankSweep } from '#situation/sweep-rank.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { didYouMean } from '../command/did-you-mean.ts';
import { type ExitStatus, exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { mapLines } from '../input/map-lines.ts';
import { jsonDocument } from '../output/json.ts';
import { sweepTable } from '../output/sweep-text.ts';
import { lineAnswer, refusedLine } from '../sweep/line-answer.ts';
import { changed, type ScenarioOption, scenarioOptions, startOf } from './scenario-options.ts';
import {
  jsonOption,
  languageOf,
  languageOption,
  modelOf,
  modelOption,
  refuseOperands,
  refuseWithStdin,
} from './shared-options.ts';

type Option =
  | ScenarioOption
  | 'condition'
  | 'needed'
  | 'limit'
  | 'list'
  | 'stdin'
  | 'model'
  | 'lang'
  | 'json';

/** More than this are not ranked here, where all of them stand in memory, but go line by line. */
const MOST_RANKED = 16;

const DEFAULT_LIMIT = 20;

/** Lines that are written at once. */
const BATCH = 64;

/** `sweep`: every combination of the conditions, ranked; or line by line for many machines. */
export const sweepCommand = defineCommand<Option>({
  name: 'sweep',
  summary: 'every combination of the conditions, ranked by what it reaches',
  usage: [
    '[--preset ID | --scenario FILE] [CHANGES] [--condition ID]... [--needed] [--limit N] [--json]',
    '--list [--preset ID | --scenario FILE] [CHANGES] [--condition ID]... > scenarios.ndjson',
    '--stdin [--model MODEL] < scenarios.ndjson > answers.ndjson',
  ],
  details: [
    `Goes through every combination of the conditions that matter to the scenario, or of those that --condition names, and\nranks them: most focus places reached, then most depth, then fewest conditions. ${MOST_RANKED} conditions at most.`,
    'With --needed, a combination is left out where fewer of its conditions have the same answer.',
    `With --list, the combinations are written as newline-delimited JSON, a scenario a line, each one condition away from\nthe line before; ${MOST_SWEPT_CONDITIONS} conditions at most. With --stdin, each line {"scenario":{…}} gives one line that says what\nfollows from it. An "id" is repeated. Nothing is kept between lines that an answer depends on: cut the stream as you\nlike. A line that cannot be used gives {"line":NUMBER,"error":"…"} and is reported on standard error; the rest is\nanswered, and the exit status is 1.`,
  ],
  examples: [
    'sweep --preset trilateral-2023 --needed',
    'sweep --condition japan-agrees --condition korea-agrees --focus taipei --json',
    'sweep --list | parallel --pipe basing-atlas sweep --stdin > answers.ndjson',
  ],
  options: {
    ...scenarioOptions,
    condition: {
      value: 'ID',
      multiple: true,
      completes: 'conditions',
      summary: 'a condition to combine, in place of all that matter',
    },
    needed: { summary: 'leave out what assumes more for the same answer' },
    limit: { value: 'N', summary: `rows to show (${DEFAULT_LIMIT} unless said, all with --json)` },
    list: { summary: 'write the combinations, a scenario a line' },
    stdin: { summary: 'read scenarios from standard input, one JSON object a line' },
    model: modelOption,
    lang: languageOption,
    json: jsonOption,
  },
  async run(call) {
    refuseOperands(call, 'sweep');
    if (call.isGiven('stdin')) return answerLines(call);
    const scenario = changed(await startOf(call), call);
    const conditionIds = conditionsOf(call, scenario);
    if (call.isGiven('list')) return listScenarios(call, scenario, conditionIds);
    return rank(call, scenario, conditionIds);
  },
});

function conditionsOf(call: Call<Option>, scenario: Scenario): readonly string[] {
  const { atlas } = call.host.openAtlas();
  const matter = sweepConditions(atlas, scenario);
  const named = [...new Set(call.list('condition'))];
  for (const id of named) {
    if (matter.includes(id)) continue;
    const known = matter.join(', ') || 'none';
    throw new UsageError(
      `--condition ${id}: nothing in this scenario depends on it.${didYouMean(id, matter)} Conditions that matter: ${known}.`,
    );
  }
  const ids = named.length > 0 ? named : matter;
  const most = call.isGiven('list') ? MOST_SWEPT_CONDITIONS : MOST_RANKED;
  if (ids.length <= most) return ids;
  throw new UsageError(
    `${ids.length} conditions have too many combinations: choose ${most} at most with --condition${call.isGiven('list') ? '' : ', or write them out with --list'}.`,
  );
}

async function rank(
  call: Call<Option>,
  scenario: Scenario,
  conditionIds: readonly string[],
): Promise<ExitStatus> {
  const { atlas } = call.host.openAtlas();
  const all = [...sweep(atlas, scenario, conditionIds, { earthModel: modelOf(call) })];
  const ranked = rankSweep(call.isGiven('needed') ? needingAll(all) : all);
  const isJson = call.isGiven('json');
  const limit = limitOf(call) ?? (isJson ? ranked.length : DEFAULT_LIMIT);
  const rows = ranked.slice(0, limit);
  const text = isJson
    ? jsonDocument({ conditionIds: [...conditionIds], combinations: rows.map(sweepDocument) })
    : sweepTable(rows, {
        total: ranked.length,
        conditionIds,
        language: languageOf(call),
        atlas: knownAtlas(atlas, scenario),
      });
  await call.host.out.write(text);
  return exitStatus.done;
}

function limitOf(call: Call<Option>): number | undefined {
  const text = call.text('limit');
  if (text === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError(`--limit ${text} is not a whole number from 1.`);
}

async function listScenarios(
  call: Call<Option>,
  scenario: Scenario,
  conditionIds: readonly string[],
): Promise<ExitStatus> {
  let lines: string[] = [];
  let id = 0;
  for (const combination of sweepScenarios(scenario, conditionIds)) {
    lines.push(`${JSON.stringify({ id, scenario: combination })}\n`);
    id += 1;
    if (lines.length < BATCH) continue;
    await call.host.out.write(lines.join(''));
    lines = [];
  }
  await call.host.out.write(lines.join(''));
  return exitStatus.done;
}

async function answerLines(call: Call<Option>): Promise<ExitStatus> {
  refuseWithStdin(call, [
    ...(Object.keys(scenarioOptions) as ScenarioOption[]),
    'condition',
    'needed',
    'limit',
    'list',
    'lang',
    'json',
  ]);
  const answer = lineAnswer(call.host, modelOf(call));
  const { bad } = await mapLines(call.host, answer, refusedLine);
  return bad === 0 ? exitStatus.done : exitStatus.badInput;
}
