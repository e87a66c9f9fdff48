import { headlineText } from '#formats/headline-text.ts';
import { situationDocument } from '#formats/situation-json.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import { defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { jsonDocument } from '../output/json.ts';
import { situationText } from '../output/situation-text.ts';
import { changed, type ScenarioOption, scenarioOptions, startOf } from './scenario-options.ts';
import {
  type AnswerOption,
  answerOptions,
  modelOf,
  refuseOperands,
  wordingOf,
} from './shared-options.ts';

type Option = ScenarioOption | AnswerOption;

/** `situation`: what follows from a preset as it is, or changed. */
export const situationCommand = defineCommand<Option>({
  name: 'situation',
  summary: 'which sites are open and why, what reaches where, and how far',
  usage: [
    '[--preset ID | --scenario FILE] [--set CONDITION=BOOL]... [--open SITE]... [--close SITE]... [--date DAY] [--json]',
  ],
  details: [
    'What is assumed starts from a preset or a file and is changed by the other options. In or out is decided by\ngeodesic distance against published figures: inside up to the lowest, outside beyond the highest, else uncertain.',
  ],
  examples: [
    'situation --preset trilateral-2023',
    'situation --preset trilateral-2023 --set japan-agrees=false --json',
    'situation --close kadena --date 2023-04-03 --focus taipei --unit nmi',
  ],
  options: {
    ...scenarioOptions,
    ...answerOptions,
  },
  async run(call) {
    refuseOperands(call, 'situation');
    const scenario = changed(await startOf(call), call);
    const atlas = knownAtlas(call.host.openAtlas().atlas, scenario);
    const situation = resolve(call.host.openAtlas().atlas, scenario, { earthModel: modelOf(call) });
    const wording = wordingOf(call);
    const stated = { atlas, scenario, situation };
    const text = call.isGiven('json')
      ? jsonDocument(situationDocument({ ...stated, ...wording }))
      : `${headlineText(stated, wording)}\n\n${situationText(stated, wording.language, wording.unit)}`;
    await call.host.out.write(text);
    return exitStatus.done;
  },
});
