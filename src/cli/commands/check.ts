import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';
import { checkResultDocument } from '#formats/claim-check-json.ts';
import { claimReasonText } from '#formats/claim-reason-text.ts';
import { figureProblemText } from '#formats/figure-problem-text.ts';
import { parseFigure } from '#formats/parse-figure.ts';
import type { CheckChoices } from '#situation/claim-check.ts';
import { openChecker } from '../claims/check-on-host.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { didYouMean } from '../command/did-you-mean.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { resolvePlace } from '../input/resolve-place.ts';
import { checkText } from '../output/check-text.ts';
import { jsonDocument } from '../output/json.ts';
import { jsonOption, languageOf, languageOption, unitOption, wordingOf } from './shared-options.ts';

type Option = 'system' | 'target' | 'origin' | 'unit' | 'lang' | 'json';

/** `check STATEMENT` and `check CLAIM`: what becomes of a figure of one's own, or of a claim. */
export const checkCommand = defineCommand<Option>({
  name: 'check',
  summary: 'hold a stated distance, or a claim of a document, against the map',
  usage: [
    '"X to Y is N UNIT" [--unit UNIT] [--lang LANG] [--json]',
    'CLAIM [--system ID] [--target PLACE] [--origin PLACE] [--unit UNIT] [--lang LANG] [--json]',
  ],
  details: [
    'A distance is stated in English or Japanese, with its unit. miles may be statute or nautical: both are tried. Islands\nare measured from their shores, other places from their points, and the other way is tried too.',
    'CLAIM is the id of a claim (see basing-atlas claims). Where it turns on a system, a point to be reached or the place\nthat a range begins at, --system, --target and --origin change them, and the verdict may change with them.',
  ],
  examples: [
    'check "Kadena to Taipei is 400 miles"',
    'check 与那国島から台湾まで約110キロ --lang ja',
    'check S2-14 --system f-16 --target taiwan-strait-narrow',
    'check S4-17 --origin ishigaki --json',
  ],
  options: {
    system: {
      value: 'ID',
      completes: 'systems',
      summary: 'with CLAIM, the one system to judge by',
    },
    target: {
      value: 'PLACE',
      completes: 'places',
      summary: 'with CLAIM, the point to be reached',
    },
    origin: {
      value: 'PLACE',
      completes: 'places',
      summary: 'with CLAIM, where the range begins',
    },
    unit: unitOption,
    lang: languageOption,
    json: jsonOption,
  },
  async run(call) {
    const { atlas } = call.host.openAtlas();
    const claim = claimOf(call, atlas);
    const isOwn = !atlas.claims.has(claim.id);
    const choices = choicesOf(call, atlas, claim);
    const result = openChecker(call.host)(claim, choices);
    const { language, unit } = wordingOf(call);
    const text = (): string => {
      if (!call.isGiven('json')) return checkText(claim, result, { atlas, language, unit });
      const sentence = claimReasonText(atlas, result, unit, language);
      const document = checkResultDocument(result, sentence);
      return jsonDocument(
        isOwn
          ? { statement: claim.statement[language], result: document }
          : { ...claim, result: document },
      );
    };
    await call.host.out.write(text());
    return exitStatus.done;
  },
});

function claimOf(call: Call<Option>, atlas: Atlas): Claim {
  const typed = call.operands.join(' ').trim();
  const known = atlas.claims.get(typed);
  if (known !== undefined) return known;
  if (/^s\d-\d+$/i.test(typed)) {
    throw new UsageError(
      `${typed}: no claim has that id.${didYouMean(typed, atlas.claims.keys())} List them with basing-atlas claims.`,
    );
  }
  const parsed = parseFigure(atlas, typed);
  if (parsed.ok) return parsed.claim;
  throw new UsageError(figureProblemText(parsed.problem, languageOf(call)));
}

/** @throws UsageError where a choice is given that the check does not turn on */
function choicesOf(call: Call<Option>, atlas: Atlas, { id, check }: Claim): CheckChoices {
  const allowed: readonly Option[] =
    check.kind === 'only-reach' ? ['system', 'target'] : check.kind === 'ring' ? ['origin'] : [];
  for (const option of ['system', 'target', 'origin'] as const) {
    if (call.isGiven(option) && !allowed.includes(option)) {
      throw new UsageError(`--${option} changes nothing about ${id}: leave it out.`);
    }
  }
  const systemId = call.text('system');
  if (systemId !== undefined && !atlas.systems.has(systemId)) {
    throw new UsageError(
      `--system ${systemId}: nothing has that id.${didYouMean(systemId, atlas.systems.keys())}`,
    );
  }
  const positionOf = (option: 'target' | 'origin') => {
    const given = call.text(option);
    return given === undefined ? undefined : resolvePlace(call.host, given).position;
  };
  return { systemId, target: positionOf('target'), origin: positionOf('origin') };
}
