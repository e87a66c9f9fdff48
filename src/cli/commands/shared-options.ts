import '#i18n/japanese.ts';

import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import { type Language, languages } from '#i18n/language.ts';
import type { Call, OptionSpec } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import { lengthUnits } from '../input/parse-range.ts';

/** `--json`, the same for every command. */
export const jsonOption: OptionSpec = { summary: 'one JSON document instead of text' };

/** `--unit`, the same for every command. */
export const unitOption: OptionSpec = {
  value: 'UNIT',
  choices: lengthUnits,
  summary: 'km, mi, nmi or m (km unless said)',
};

/** `--model`, the same for every command. */
export const modelOption: OptionSpec = {
  value: 'MODEL',
  choices: ['wgs84', 'sphere'],
  summary: 'wgs84, the ellipsoid (unless said), or sphere, the ball of mean radius',
};

/** `--lang`, the same for every command. */
export const languageOption: OptionSpec = {
  value: 'LANG',
  choices: languages,
  summary: 'language of names and sentences: en (unless said) or ja',
};

/** What every command has that answers in words, lengths or JSON. */
export const answerOptions = {
  unit: unitOption,
  model: modelOption,
  lang: languageOption,
  json: jsonOption,
} as const;

export type AnswerOption = keyof typeof answerOptions;

/** The unit asked for, or nothing. */
export function unitOf(call: Call<'unit'>): LengthUnit | undefined {
  const given = call.text('unit');
  return lengthUnits.find((unit) => unit === given);
}

/** The earth model asked for, the ellipsoid where none was. */
export function modelOf(call: Call<'model'>): EarthModel {
  return call.text('model') === 'sphere' ? 'sphere' : 'wgs84';
}

/** The language asked for, English where none was. */
export function languageOf(call: Call<'lang'>): Language {
  return call.text('lang') === 'ja' ? 'ja' : 'en';
}

/** How an answer is worded: in the language and the unit asked for, English and kilometres where none was. */
export function wordingOf(call: Call<'lang' | 'unit'>): {
  readonly language: Language;
  readonly unit: LengthUnit;
} {
  return { language: languageOf(call), unit: unitOf(call) ?? 'km' };
}

/** @throws UsageError where something stands on the command line of a command that takes options only */
export function refuseOperands(call: Call<never>, command: string): void {
  const [stray] = call.operands;
  if (stray === undefined) return;
  throw new UsageError(`${command} takes options only and was given "${stray}".`);
}

/** @throws UsageError where one of the options stands beside `--stdin`, which has no use for it */
export function refuseWithStdin<Option extends string>(
  call: Call<Option>,
  options: readonly Option[],
): void {
  const given = options.filter((option) => call.isGiven(option)).map((option) => `--${option}`);
  if (call.operands.length > 0) given.push(...call.operands.map((operand) => `"${operand}"`));
  if (given.length > 0) {
    throw new UsageError(
      `--stdin reads everything from standard input: leave out ${given.join(', ')}.`,
    );
  }
}
