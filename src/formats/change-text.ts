import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Difference } from '#situation/difference.ts';
import type { FocusDifference } from '#situation/focus-difference.ts';
import { changeStatement } from '#situation/statements.ts';
import { depthChangeProvenance, placesChangedProvenance } from './change-provenance.ts';
import { turnedSitesProvenance } from './difference-provenance.ts';
import { nameOfPlace } from './place-name.ts';
import type { ToldFigure, ToldText } from './provenance.ts';

/** Places that the line names before it only counts the rest. */
const NAMED_PLACES = 3;

/** What an act changed, in one line: `8 sites closed, Taipei 4 → 1`. */
export function changeText(atlas: Atlas, change: Difference, language: Language): string {
  return changeTold(atlas, change, language).text;
}

/** What an act changed, in one line, each figure of it with where it comes from. */
export function changeTold(atlas: Atlas, change: Difference, language: Language): ToldText {
  const texts = messages(language).statements;
  if (changeStatement(change) === undefined) {
    return { text: texts.nothingFollowed, figures: [], names: [] };
  }
  const places = change.focus.filter(({ depthBefore, depthAfter }) => depthBefore !== depthAfter);
  const left = places.slice(NAMED_PLACES);
  const clauses = [
    ...(['opened', 'closed'] as const).flatMap((turn) =>
      change[turn].length === 0 ? [] : turnedClause(atlas, change, turn, language),
    ),
    ...places.slice(0, NAMED_PLACES).map((place) => placeClause(atlas, place, language)),
    ...(left.length === 0 ? [] : [moreClause(atlas, left, language)]),
  ];
  return {
    text: clauses.map(({ text }) => text).join(texts.listSeparator),
    figures: clauses.flatMap(({ figures }) => figures),
    names: clauses.flatMap(({ names }) => names),
  };
}

function turnedClause(
  atlas: Atlas,
  change: Difference,
  turn: 'opened' | 'closed',
  language: Language,
): ToldText {
  const count = change[turn].length;
  const figure = String(count);
  const provenance = () => turnedSitesProvenance(turn, change[turn], { atlas, language, figure });
  const text = messages(language).statements[turn]({ count });
  return { text, figures: [{ figure, provenance }], names: [] };
}

function placeClause(atlas: Atlas, place: FocusDifference, language: Language): ToldText {
  const texts = messages(language).statements;
  const focus = nameOfPlace(atlas, place.focusId, language);
  const { depthBefore: before, depthAfter: after } = place;
  const told = (figure: string): readonly ToldFigure[] => [
    { figure, provenance: () => depthChangeProvenance(atlas, place, language, figure) },
  ];
  const names = [focus];
  if (after === 0) return { text: texts.lost({ focus }), figures: [], names };
  if (before === 0) {
    return { text: texts.gained({ focus, after }), figures: told(String(after)), names };
  }
  const depths = texts.depths({ before, after });
  return { text: texts.depthChanged({ focus, depths }), figures: told(depths), names };
}

function moreClause(atlas: Atlas, left: readonly FocusDifference[], language: Language): ToldText {
  const figure = String(left.length);
  const provenance = () => placesChangedProvenance(atlas, left, language, figure);
  const text = messages(language).statements.morePlaces({ count: left.length });
  return { text, figures: [{ figure, provenance }], names: [] };
}
