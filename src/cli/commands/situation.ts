import { headlineText } from '#formats/headline-text.ts';
import { situationDocument } from '#formats/situation-json.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import { defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { jsonDocument } from '../output/json.ts';
import { situationText } from '../output/situation-text.ts';
import { changed, type ScenarioOption, scenarioOptions, startOf } from './scenario-options.ts';
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
    unit: unitOption,
    model: modelOption,
    lang: languageOption,
    json: jsonOption,
  },
  async run(call) {
    if (call.operands.length > 0) {
      throw new UsageError(`situation takes options only and was given "${call.operands[0]}".`);
    }
    const scenario = changed(await startOf(call), call);
    const atlas = knownAtlas(call.host.openAtlas().atlas, scenario);
    const situation = resolve(call.host.openAtlas().atlas, scenario, { earthModel: modelOf(call) });
    const language = languageOf(call);
    const unit = unitOf(call) ?? 'km';
    const stated = { atlas, scenario, situation };
    const text = call.isGiven('json')
      ? jsonDocument(situationDocument({ ...stated, language, unit }))
      : `${headlineText(stated, { language, unit })}\n\n${situationText(stated, language, unit)}`;
    await call.host.out.write(text);
    return exitStatus.done;
  },
});
