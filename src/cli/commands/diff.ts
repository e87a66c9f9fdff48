import { changeText } from '#formats/change-text.ts';
import { differenceDocument } from '#formats/difference-json.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { parseCall } from '../command/parse-call.ts';
import { UsageError } from '../command/usage-error.ts';
import { differenceText } from '../output/difference-text.ts';
import { jsonDocument } from '../output/json.ts';
import {
  changed,
  hasStart,
  type ScenarioOption,
  scenarioOptions,
  startOf,
} from './scenario-options.ts';
import {
  jsonOption,
  languageOf,
  languageOption,
  modelOf,
  modelOption,
  unitOf,
  unitOption,
} from './shared-options.ts';

type Option = ScenarioOption | 'unit' | 'model' | 'lang' | 'json';

/** `diff BEFORE -- AFTER`: what one situation has that another has not. */
export const diffCommand = defineCommand<Option>({
  name: 'diff',
  summary: 'what changes between two situations',
  usage: [
    '[options of the first] -- [options of the second] [--json]',
    '[--preset ID | --scenario FILE] CHANGES [--json]',
  ],
  details: [
    'A bare -- parts two sets of the options of situation. The second starts from where the first ended, unless it\nnames a preset or a file of its own. Without --, the start as it is stands against the start as changed.',
    'The exit status is 0 whether or not anything changes.',
  ],
  examples: [
    'diff --preset trilateral-2023 --set japan-agrees=false',
    'diff --preset trilateral-2023 -- --preset shared-facilities-2022 --json',
    'diff --close kadena -- --close futenma',
  ],
  options: {
    ...scenarioOptions,
    unit: unitOption,
    model: modelOption,
    lang: languageOption,
    json: jsonOption,
  },
  partsOptions: true,
  async run(call) {
    const second =
      call.rest === undefined ? undefined : parseCall(diffCommand, call.rest, call.host).call;
    const stray = [...call.operands, ...(second?.operands ?? [])][0];
    if (stray !== undefined) {
      throw new UsageError(`diff takes options only and was given "${stray}".`);
    }
    const [before, after] = await scenariosOf(call, second);
    const shown = shownBy(call, second);
    const { atlas } = call.host.openAtlas();
    const earthModel = modelOf(shown('model'));
    const change = difference(
      resolve(atlas, before, { earthModel }),
      resolve(atlas, after, { earthModel }),
    );
    const language = languageOf(shown('lang'));
    const text = shown('json').isGiven('json')
      ? jsonDocument(differenceDocument(atlas, change, language))
      : `${changeText(atlas, change, language)}\n${differenceText(atlas, change, language, unitOf(shown('unit')) ?? 'km')}`;
    await call.host.out.write(text);
    return exitStatus.done;
  },
});

/** Options that say how to show the answer may stand on either side: the first call that has one. */
function shownBy(first: Call<Option>, second: Call<Option> | undefined) {
  return (option: Option) =>
    !first.isGiven(option) && second?.isGiven(option) === true ? second : first;
}

async function scenariosOf(
  first: Call<Option>,
  second: Call<Option> | undefined,
): Promise<readonly [Scenario, Scenario]> {
  const start = await startOf(first);
  const firstChanged = changed(start, first);
  if (second === undefined) return [start, firstChanged];
  const secondStart = hasStart(second) ? await startOf(second) : firstChanged;
  return [firstChanged, changed(secondStart, second)];
}
