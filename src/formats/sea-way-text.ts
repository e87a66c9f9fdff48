import type { Atlas } from '#atlas/atlas.ts';
import { sailingHours } from '#geodesy/sailing-hours.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { SeaProblem, SeaQuestion, SeaWay } from '#situation/sea-way.ts';
import { nameOfPlace } from './place-name.ts';

/** How a way by sea is worded. */
interface SeaWording {
  readonly language: Language;
  readonly unit: Exclude<LengthUnit, 'm'>;
}

/** From this many hours on, they are shown without a decimal. */
const WHOLE_HOURS_FROM = 10;

/** The thin space that stands between a figure and its unit. */
const THIN_SPACE = '\u2009';

/** The length of a way by sea: whole figures, for it is no more exact than that; `under 1 km` where none is left. */
export function seaLengthText(metres: number, unit: LengthUnit, language: Language): string {
  const { sea, units } = messages(language);
  const whole = Math.round(toUnit(metres, unit));
  const length = `${formatNumber(Math.max(1, whole), language)}${THIN_SPACE}${units[unit]}`;
  return whole < 1 ? sea.under({ length }) : length;
}

/**
 * What is known of a way by sea, sentence by sentence: its length, time and, where straits are closed, how much
 * longer that makes it; last, what it is not for. Lengths are in the reader's unit, the first in nautical miles too,
 * or in kilometres where that is the unit.
 * @param knots above 0
 */
export function seaWayText(
  atlas: Atlas,
  question: SeaQuestion,
  way: SeaWay,
  knots: number,
  { language, unit }: SeaWording,
): readonly string[] {
  const texts = messages(language).sea;
  const hours = (metres: number) => hoursText(sailingHours(metres, knots), language);
  const open = texts.way({
    ...endNames(atlas, question, language),
    length: seaLengthText(way.openMetres, unit, language),
    other: seaLengthText(way.openMetres, unit === 'nmi' ? 'km' : 'nmi', language),
    hours: hours(way.openMetres),
    knots: formatNumber(knots, language, Number.isInteger(knots) ? 0 : 1),
  });
  if (question.closedIds.length === 0) return [open, texts.caveat];
  const straits = straitNames(atlas, question.closedIds, language);
  const closed =
    way.metres === way.openMetres
      ? texts.closedUnpassed({ straits })
      : texts.closed({
          straits,
          length: seaLengthText(way.metres, unit, language),
          hours: hours(way.metres),
          longer: seaLengthText(way.metres - way.openMetres, unit, language),
        });
  return [open, closed, texts.caveat];
}

/** A figure that a sentence on a way by sea names, as it is written there. */
export interface SeaFigure {
  readonly figure: string;
  readonly of: 'length' | 'hours';
}

/** The lengths and hours that a sentence of `seaWayText` names, in its order. */
export function seaFigures(sentence: string, language: Language): readonly SeaFigure[] {
  const { sea, units } = messages(language);
  const number = '\\d[\\d.,]*';
  const lengths = `${number}${THIN_SPACE}(?:${units.nmi}|${units.km}|${units.mi})`;
  const found = sentence.matchAll(new RegExp(`${lengths}|${sea.hours({ figure: number })}`, 'g'));
  return [...found].map(([figure]) => ({
    figure,
    of: figure.includes(THIN_SPACE) ? 'length' : 'hours',
  }));
}

/** Why there is no way by sea, and what to do about it. */
export function seaProblemText(
  atlas: Atlas,
  question: SeaQuestion,
  { code, message, placeId }: SeaProblem,
  language: Language,
): string {
  const texts = messages(language).sea;
  switch (code) {
    case 'inland':
      return placeId === undefined
        ? texts.unfit({ message })
        : texts.inland({ place: nameOfPlace(atlas, placeId, language) });
    case 'no-passage':
      return texts.noPassage(endNames(atlas, question, language));
    case 'fairway-on-land':
    case 'canal-on-land':
      return texts.unfit({ message });
    case 'failed':
      return texts.failed({ message });
  }
}

function endNames(atlas: Atlas, { from, to }: SeaQuestion, language: Language) {
  return {
    from: nameOfPlace(atlas, from.id, language),
    to: nameOfPlace(atlas, to.id, language),
  };
}

function straitNames(atlas: Atlas, ids: readonly string[], language: Language): string {
  const { sea, statements } = messages(language);
  const names = ids.map((id) => sea.strait({ name: nameOfPlace(atlas, id, language) }));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(statements.listSeparator)}${sea.and}${last}`;
}

function hoursText(hours: number, language: Language): string {
  const decimals = hours < WHOLE_HOURS_FROM ? 1 : 0;
  return messages(language).sea.hours({ figure: formatNumber(hours, language, decimals) });
}
