import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Difference } from '#situation/difference.ts';
import { type ChangeStatement, changeStatement } from '#situation/statements.ts';
import { nameOfPlace } from './place-name.ts';

/** Places that the line names before it only counts the rest. */
const NAMED_PLACES = 3;

function placeTexts(atlas: Atlas, statement: ChangeStatement, language: Language): string[] {
  const texts = messages(language).statements;
  return statement.depths.map(({ focusId, before, after }) => {
    const focus = nameOfPlace(atlas, focusId, language);
    if (after === 0) return texts.lost({ focus });
    if (before === 0) return texts.gained({ focus, after });
    return texts.depthChanged({ focus, before, after });
  });
}

/** What an act changed, in one line: `8 sites closed, Taipei 4 → 1`. */
export function changeText(atlas: Atlas, change: Difference, language: Language): string {
  const texts = messages(language).statements;
  const statement = changeStatement(change);
  if (statement === undefined) return texts.nothingFollowed;
  const { openedCount, closedCount } = statement;
  const places = placeTexts(atlas, statement, language);
  const left = places.length - NAMED_PLACES;
  return [
    ...(openedCount > 0 ? [texts.opened({ count: openedCount })] : []),
    ...(closedCount > 0 ? [texts.closed({ count: closedCount })] : []),
    ...places.slice(0, NAMED_PLACES),
    ...(left > 0 ? [texts.morePlaces({ count: left })] : []),
  ].join(texts.listSeparator);
}
