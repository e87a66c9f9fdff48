import type { Atlas } from '#atlas/atlas.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { AssumedOtherwise } from '#situation/assumed-otherwise.ts';
import type { Verdict } from '#situation/band.ts';
import type { DifferenceStatement, NearestChange } from '#situation/difference-statements.ts';
import { areaParts, areaRangeText, isRange } from './area-text.ts';
import { causesText, systemName } from './difference-cause.ts';
import { lengthText } from './length-text.ts';
import { nameOfPlace } from './place-name.ts';

/** Sites that a sentence names before it only counts the rest. */
const NAMED_SITES = 8;

/** Sites this much nearer or farther are as far away: positions are no truer. */
const AS_FAR_METRES = 50;

/** What a sentence of a difference is worded with. */
export interface DifferenceWording {
  /** With the records of both scenarios (`comparedAtlas`). */
  readonly atlas: Atlas;
  /** What is assumed otherwise, which the sentence gives as the cause. */
  readonly otherwise: readonly AssumedOtherwise[];
  readonly language: Language;
  readonly unit: LengthUnit;
}

/** A sentence in two parts, which joined are the sentence. */
export interface SentenceParts {
  /** The cause, up to what follows from it; empty where there is none. */
  readonly cause: string;
  readonly rest: string;
}

/**
 * One thing that a difference says, as a sentence that can stand alone: `Without Japan’s agreement, Taipei is reached by 1
 * site instead of 4; the nearest open site becomes Andersen, 2,118 km farther than Kadena.`
 */
export function differenceSentence(
  statement: DifferenceStatement,
  wording: DifferenceWording,
): string {
  const { cause, rest } = differenceSentenceParts(statement, wording);
  return `${cause}${rest}`;
}

/** The same sentence with its cause apart, whose figures are names and not of the difference. */
export function differenceSentenceParts(
  statement: DifferenceStatement,
  wording: DifferenceWording,
): SentenceParts {
  const { atlas, otherwise, language } = wording;
  const texts = messages(language).difference;
  const causes = causesText(atlas, otherwise, language);
  const what = statementText(statement, wording);
  if (causes === undefined) return { cause: '', rest: texts.plain({ what }) };
  const sentence = texts.because({ causes, what });
  const start = sentence.lastIndexOf(what);
  return { cause: sentence.slice(0, start), rest: sentence.slice(start) };
}

function statementText(statement: DifferenceStatement, wording: DifferenceWording): string {
  const { atlas, language } = wording;
  const texts = messages(language).difference;
  switch (statement.kind) {
    case 'depth': {
      const { before, after, nearest } = statement;
      const focus = nameOfPlace(atlas, statement.focusId, language);
      const what = texts.depth({ focus, before, after });
      if (nearest === undefined) return what;
      return texts.withNearest({ what, nearest: nearestText(statement.focusId, nearest, wording) });
    }
    case 'nearest': {
      const focus = nameOfPlace(atlas, statement.focusId, language);
      const nearest = nearestText(statement.focusId, statement.nearest, wording);
      return texts.nearestTo({ focus, nearest });
    }
    case 'system': {
      const focus = nameOfPlace(atlas, statement.focusId, language);
      const system = systemName(atlas, statement.systemId, language);
      return texts[systemKey(statement.before, statement.after)]({ system, focus });
    }
    case 'sites': {
      const count = statement.siteIds.length;
      const sites = siteNames(statement.siteIds, wording);
      return statement.change === 'opened'
        ? texts.opens({ count, sites })
        : texts.closes({ count, sites });
    }
    case 'area': {
      const { area, change } = statement;
      const [total = '', sea = '', land = ''] = areaParts.map((part) =>
        areaRangeText(area, part, language),
      );
      const told = { total, sea, land };
      const what = change === 'gained' ? texts.areaGained(told) : texts.areaLost(told);
      return isRange(area, language) ? texts.byBothFigures({ what }) : what;
    }
  }
}

/** The nearest open site before and after. A place that is a site is never its own: there it is the nearest other one. */
function nearestText(
  focusId: string,
  { before, after }: NearestChange,
  { atlas, language, unit }: DifferenceWording,
): string {
  const texts = messages(language).difference;
  if (after === undefined) {
    return atlas.places.get(focusId)?.site === undefined ? texts.noneOpen : texts.noOtherOpen;
  }
  const site = nameOfPlace(atlas, after.siteId, language);
  const length = (metres: number) => lengthText(metres, unit, language);
  if (before === undefined) return texts.nearestIs({ site, distance: length(after.metres) });
  const metres = after.metres - before.metres;
  const isSame = before.siteId === after.siteId;
  const former = nameOfPlace(atlas, before.siteId, language);
  if (Math.abs(metres) < AS_FAR_METRES) {
    return isSame
      ? texts.nearestIs({ site, distance: length(after.metres) })
      : texts.asFar({ site, former });
  }
  const distance = length(Math.abs(metres));
  if (isSame) return texts[metres < 0 ? 'sameNearer' : 'sameFarther']({ site, distance });
  return texts[metres < 0 ? 'nearer' : 'farther']({ site, former, distance });
}

function systemKey(before: Verdict, after: Verdict) {
  if (after === 'inside') return before === 'uncertain' ? 'systemCertain' : 'systemGained';
  if (after === 'uncertain') return before === 'inside' ? 'systemUnsure' : 'systemUnsureGained';
  return before === 'uncertain' ? 'systemUnsureLost' : 'systemLost';
}

function siteNames(siteIds: readonly string[], { atlas, language }: DifferenceWording): string {
  const { difference, statements } = messages(language);
  const named = siteIds.slice(0, NAMED_SITES).map((id) => nameOfPlace(atlas, id, language));
  const more = siteIds.length - named.length;
  const sites = named.join(statements.listSeparator);
  return more > 0 ? difference.moreSites({ sites, more }) : sites;
}
