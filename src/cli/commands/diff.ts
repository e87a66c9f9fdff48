import { differenceDocument, type WrittenDifference } from '#formats/difference-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type AreaDifference, areaDifference } from '#situation/area-difference.ts';
import { assumedOtherwise } from '#situation/assumed-otherwise.ts';
import { comparedAtlas } from '#situation/compared-atlas.ts';
import { DEPTH_CELL_METRES } from '#situation/depth-by-area.ts';
import { difference } from '#situation/difference.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { reachDiscs } from '#situation/reach-discs.ts';
import { resolve } from '#situation/resolve.ts';
import { byLowAndHigh, type LowAndHigh } from '#situation/sea-and-land.ts';
import { type Call, defineCommand, type Host } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { parseCall } from '../command/parse-call.ts';
import { UsageError } from '../command/usage-error.ts';
import { landGrid } from '../data/land-grid.ts';
import { differenceText } from '../output/difference-text.ts';
import { jsonDocument } from '../output/json.ts';
import { diffSides } from './diff-sides.ts';
import { type ScenarioOption, scenarioOptions } from './scenario-options.ts';
import { type AnswerOption, answerOptions, languageOf, modelOf, unitOf } from './shared-options.ts';

type Option = ScenarioOption | 'area' | AnswerOption;

/** `diff BEFORE -- AFTER`: what one situation has that another has not. */
export const diffCommand = defineCommand<Option>({
  name: 'diff',
  summary: 'what changes between two situations',
  usage: [
    '[options of the first] -- [options of the second] [--area] [--json]',
    '--preset ID --preset ID | --scenario FILE --scenario FILE',
    '--scenario COMPARISON',
    '[--preset ID | --scenario FILE [--side SIDE]] CHANGES',
  ],
  details: [
    'A bare -- parts two sets of the options of situation. The second starts from where the first ended, unless it\nnames a preset or a file of its own. Without --, two presets or two files are compared with each other, a file\nthat compares two scenarios has its A compared with its B, and else the start as it is with the start as changed.',
    'Of a file that compares two, --side says which one is meant where only one is.',
    'With --area, the sea and land gained and lost are told too, over the whole Earth, by the low figure of each range and by\nthe high one: exact in all, sea and land parted in cells of 25 km.',
    'The exit status is 0 whether or not anything changes.',
  ],
  examples: [
    'diff --preset trilateral-2023 --set japan-agrees=false',
    'diff --preset trilateral-2023 --preset shared-facilities-2022 --json',
    'diff --scenario comparison.scenario.json',
    'diff --scenario before.scenario.json --scenario after.scenario.json',
    'diff --scenario comparison.scenario.json --side b -- --preset shared-facilities-2022',
    'diff --close kadena -- --close futenma --area',
  ],
  options: {
    ...scenarioOptions,
    preset: { ...scenarioOptions.preset, multiple: true },
    scenario: { ...scenarioOptions.scenario, multiple: true },
    side: { ...scenarioOptions.side, summary: 'which scenario of a file that compares two' },
    area: { summary: 'count the sea and land that are reached no more, or newly' },
    ...answerOptions,
  },
  partsOptions: true,
  async run(call) {
    const second =
      call.rest === undefined ? undefined : parseCall(diffCommand, call.rest, call.host).call;
    const stray = [...call.operands, ...(second?.operands ?? [])][0];
    if (stray !== undefined) {
      throw new UsageError(
        `diff takes options only and was given "${stray}": write --preset before an id, --scenario before a file.`,
      );
    }
    const [before, after] = await diffSides(call, second);
    const shown = shownBy(call, second);
    const compared = compare(call.host, before.scenario, after.scenario, {
      earthModel: modelOf(shown('model')),
      isAreaAsked: shown('area').isGiven('area'),
    });
    const language = languageOf(shown('lang'));
    const written = { ...compared, before, after, language, unit: unitOf(shown('unit')) ?? 'km' };
    const text = shown('json').isGiven('json')
      ? jsonDocument(differenceDocument(written))
      : differenceText(written);
    await call.host.out.write(text);
    return exitStatus.done;
  },
});

type Compared = Omit<WrittenDifference, 'before' | 'after' | 'language' | 'unit'>;

function compare(
  host: Host,
  before: Scenario,
  after: Scenario,
  { earthModel, isAreaAsked }: { readonly earthModel: EarthModel; readonly isAreaAsked: boolean },
): Compared {
  const { atlas } = host.openAtlas();
  const one = resolve(atlas, before, { earthModel });
  const other = resolve(atlas, after, { earthModel });
  const areasOf = (): LowAndHigh<AreaDifference> => {
    const land = landGrid(host, DEPTH_CELL_METRES);
    const [known, knownAfter] = [knownAtlas(atlas, before), knownAtlas(atlas, after)];
    return byLowAndHigh((figure) =>
      areaDifference(
        land,
        reachDiscs(known, one.reach, figure),
        reachDiscs(knownAfter, other.reach, figure),
      ),
    );
  };
  const known = comparedAtlas(atlas, before, after);
  return {
    atlas: known,
    otherwise: assumedOtherwise(known, before, after),
    change: difference(one, other),
    areas: isAreaAsked ? areasOf() : undefined,
  };
}

/** Options that say how to show the answer may stand on either side: the first call that has one. */
function shownBy(first: Call<Option>, second: Call<Option> | undefined) {
  return (option: Option) =>
    !first.isGiven(option) && second?.isGiven(option) === true ? second : first;
}
