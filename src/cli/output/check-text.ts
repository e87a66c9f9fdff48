import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';
import {
  differenceText,
  givenText,
  measuredText,
  readingText,
} from '#formats/check-figure-text.ts';
import { claimReasonText } from '#formats/claim-reason-text.ts';
import { lineEndText } from '#formats/line-end-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { CheckAlternative, CheckResult } from '#situation/claim-check.ts';
import { lengthIn } from './distance-text.ts';
import { displayWidth } from './table.ts';

/** How an answer is worded. */
interface Wording {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly unit: LengthUnit;
}

type Row = readonly [name: string, text: string];

/** Sites that a list names. */
const MOST_RANKED = 12;

/** What became of a claim as lines for a terminal. */
export function checkText(claim: Claim, result: CheckResult, wording: Wording): string {
  const { language } = wording;
  const rows = [
    ...verdictRows(claim, result, wording),
    ...otherRows(result, wording),
    ...listRows(result, wording),
    ...reasoningRows(claim, result, wording),
  ];
  const width = Math.max(...rows.map(([name]) => displayWidth(name)));
  const lines = rows.map(([name, text]) => {
    const padded = name + ' '.repeat(width - displayWidth(name));
    return `  ${padded}  ${text}\n`;
  });
  return `${claim.statement[language]}\n${lines.join('')}`;
}

function verdictRows(
  claim: Claim,
  result: CheckResult,
  { atlas, language, unit }: Wording,
): readonly Row[] {
  const { sources, provenance } = messages(language);
  const figures: readonly (readonly [string, string | undefined])[] = [
    [sources.given, result.given && givenText(claim, result.given, language)],
    [sources.measured, measuredText(claim, result, unit, language)],
    [sources.difference, differenceText(claim, result, unit, language)],
  ];
  return [
    [sources.verdict, sources.verdicts[result.verdict]],
    ['', claimReasonText(atlas, result, unit, language)],
    ...figures.flatMap(([name, text]): Row[] => (text === undefined ? [] : [[name, text]])),
    [provenance.formula, provenance.methods[result.provenance.method]],
  ];
}

function otherRows(
  { alternatives, drawing, given }: CheckResult,
  wording: Wording,
): readonly Row[] {
  const { language, atlas, unit } = wording;
  const { sources } = messages(language);
  const lines = drawing.lines
    .filter(({ role }) => role === 'measured')
    .map(({ from, to, metres }): Row => {
      const ends = {
        from: lineEndText(atlas, from, language),
        to: lineEndText(atlas, to, language),
      };
      return ['', sources.lineOtherwise({ ...ends, figure: lengthIn(metres, unit) })];
    });
  const others = alternatives.map((one, index): Row => {
    const name = index === 0 ? sources.otherwise : '';
    return [name, `${alternativeText(one, given, wording)}: ${sources.verdicts[one.verdict]}`];
  });
  return [...lines, ...others];
}

function alternativeText(
  { kind, line, unit: read, measuredMetres }: CheckAlternative,
  given: CheckResult['given'],
  { atlas, language, unit }: Wording,
): string {
  const { sources } = messages(language);
  if (line !== undefined) {
    return sources.lineOtherwise({
      from: lineEndText(atlas, line.from, language),
      to: lineEndText(atlas, line.to, language),
      figure: lengthIn(line.metres, unit),
    });
  }
  if (kind === 'figure' || read === undefined || given === undefined) {
    return sources.publishedRange({ figure: lengthIn(measuredMetres ?? 0, unit) });
  }
  return readingText(given.value, read, language);
}

function listRows({ ranked, systems }: CheckResult, wording: Wording): readonly Row[] {
  const { atlas, language, unit } = wording;
  const { sources, kinds } = messages(language);
  const sites = ranked
    .slice(0, MOST_RANKED)
    .map(({ siteId, basis, metres, counted }, index): Row => {
      const parts = [
        nameOfPlace(atlas, siteId, language),
        lengthIn(metres, unit),
        kinds.bases[basis],
        ...(counted ? [] : [sources.rankedBeside]),
      ];
      return [index === 0 ? sources.ranked : '', parts.join(', ')];
    });
  const bySystem = systems.map(({ systemId, verdict }, index): Row => {
    const name = atlas.systems.get(systemId)?.names[language] ?? systemId;
    return [index === 0 ? sources.bySystem : '', `${name}: ${sources.verdicts[verdict]}`];
  });
  return [...bySystem, ...sites];
}

function reasoningRows(
  { finding }: Claim,
  { provenance: { coastCredits } }: CheckResult,
  { language }: Wording,
): readonly Row[] {
  const { sources, record, provenance } = messages(language);
  return [
    ...(finding === undefined ? [] : [[record.finding, finding[language]] as const]),
    ...(coastCredits.length === 0
      ? []
      : [[provenance.coast, coastCredits.join(sources.listSeparator)] as const]),
  ];
}
