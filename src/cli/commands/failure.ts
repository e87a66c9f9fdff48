import { failureDocument, type WrittenFailure } from '#formats/failure-json.ts';
import { DEPTH_CELL_METRES } from '#situation/depth-by-area.ts';
import { focusFailures, rankedLosses } from '#situation/failure.ts';
import { soleAreasOfBoth } from '#situation/failure-areas.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { reachDiscs } from '#situation/reach-discs.ts';
import { resolve } from '#situation/resolve.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { landGrid } from '../data/land-grid.ts';
import { failureText } from '../output/failure-text.ts';
import { jsonDocument } from '../output/json.ts';
import { changed, type ScenarioOption, scenarioOptions, startOf } from './scenario-options.ts';
import {
  type AnswerOption,
  answerOptions,
  modelOf,
  refuseOperands,
  wordingOf,
} from './shared-options.ts';

type Option = ScenarioOption | 'area' | AnswerOption;

/** `failure`: what each place hangs on, and what is lost without each site. */
export const failureCommand = defineCommand<Option>({
  name: 'failure',
  summary: 'what each place hangs on, and what is lost without each site',
  usage: ['[--preset ID | --scenario FILE] [CHANGES] [--area] [--json]'],
  details: [
    'For each focus place: how many sites reach it, which they are, and how many are left without each. A depth of 1\nis a single point of failure. Then the sites by what would be lost without them: places first, then depth, then area.',
    'Choose one system or a mix with --system. With --json, each of the chosen systems alone is answered too.',
    'With --area, what each site alone reaches is told too, over the whole Earth, by the low figure of each range and by the\nhigh one: exact in all, sea and land parted in cells of 25 km.',
  ],
  examples: [
    'failure --preset trilateral-2023',
    'failure --set japan-agrees=false --system f-35a --focus taipei --area --json',
  ],
  options: {
    ...scenarioOptions,
    area: { summary: 'count the sea and land that each site alone reaches' },
    ...answerOptions,
  },
  async run(call) {
    refuseOperands(call, 'failure');
    const scenario = changed(await startOf(call), call);
    const { atlas } = call.host.openAtlas();
    const written = failureOf(call, scenario);
    const wording = { atlas: knownAtlas(atlas, scenario), ...wordingOf(call) };
    const text = call.isGiven('json')
      ? jsonDocument(failureDocument(written))
      : failureText(written, wording);
    await call.host.out.write(text);
    return exitStatus.done;
  },
});

function failureOf(call: Call<Option>, scenario: ReturnType<typeof changed>): WrittenFailure {
  const { atlas } = call.host.openAtlas();
  const situation = resolve(atlas, scenario, { earthModel: modelOf(call) });
  const failures = focusFailures(situation);
  const known = knownAtlas(atlas, scenario);
  const areasOf = () =>
    soleAreasOfBoth(landGrid(call.host, DEPTH_CELL_METRES), (figure) =>
      reachDiscs(known, situation.reach, figure),
    );
  return {
    systemIds: scenario.systemIds,
    failures,
    bySystem: new Map(
      scenario.systemIds.map((id) => [id, focusFailures(situation, [id])] as const),
    ),
    losses: rankedLosses(failures, call.isGiven('area') ? areasOf() : undefined),
  };
}
