import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import { lengthText } from '#formats/length-text.ts';
import { geodesicLine } from '#geodesy/line.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import type { ComparedSide, Comparison } from './comparison.ts';
import { type Drawing, drawing, feature, linesThrough, pointAt } from './features.ts';
import { placeText } from './place-text.ts';
import type { Wording } from './reach-features.ts';

/** The focus places as points, the first of them told apart. */
export function focusFeatures(
  atlas: Atlas,
  focusIds: readonly string[],
  language: Language,
): Drawing {
  const places = focusIds.flatMap((id) => atlas.places.get(id) ?? []);
  return drawing(
    places.map((place) =>
      feature(place.id, pointAt(place.position), {
        ...placeText(place, language),
        water: isWater(place),
        first: place.id === focusIds[0],
      }),
    ),
  );
}

/** The focus places of two scenarios, each named with its depth in both, and with the letter of the one that alone reaches it. */
export function comparedFocusFeatures(comparison: Comparison, language: Language): Drawing {
  const { compare } = messages(language);
  const places = comparison.focusIds.flatMap((id) => comparison.atlas.places.get(id) ?? []);
  return drawing(
    places.map((place, index) => {
      const found = comparedDepths(comparison, place.id);
      const onlyIn = onlyReachedIn(found);
      return feature(place.id, pointAt(place.position), {
        name: `${placeText(place, language).name}\n${compare.depths(found)}`,
        water: isWater(place),
        first: index === 0,
        ...(onlyIn === undefined ? {} : { onlyIn }),
      });
    }),
  );
}

function isWater({ kind }: Place): boolean {
  return kind === 'strait' || kind === 'sea';
}

/** By how many sites a place in focus is reached in each scenario; absent where that one does not ask about it. */
interface ComparedDepths {
  readonly inA: number | undefined;
  readonly inB: number | undefined;
}

/** The depth of a place in focus in two scenarios. */
export function comparedDepths({ a, b }: Comparison, placeId: string): ComparedDepths {
  const depthIn = ({ situation }: ComparedSide) =>
    situation.focus.find(({ focusId }) => focusId === placeId)?.depth;
  return { inA: depthIn(a), inB: depthIn(b) };
}

/** The side that alone reaches a place that both ask about. */
export function onlyReachedIn({ inA, inB }: ComparedDepths): 'a' | 'b' | undefined {
  if (inA === undefined || inB === undefined || inA > 0 === inB > 0) return undefined;
  return inA > 0 ? 'a' : 'b';
}

/**
 * Rows that a line is drawn for, the one that the headline names first: what reaches the first focus place
 * surely, then by some figures; where nothing does, the nearest open site.
 */
export function focusRows({ focus }: Situation): readonly ProximityRow[] {
  const first = focus[0];
  if (first === undefined) return [];
  const reaching = [...first.inside, ...first.uncertain];
  const { nearestOpen } = first;
  return reaching.length > 0 || nearestOpen === undefined ? reaching : [nearestOpen];
}

/** The shortest lines on the ellipsoid from those sites to the focus; the first says its distance. */
export function focusLineFeatures(
  atlas: Atlas,
  rows: readonly ProximityRow[],
  maxErrorMetres: number,
  { language, unit }: Wording,
): Drawing {
  return drawing(
    rows.flatMap(({ siteId, focusId, metres, verdict }, index) => {
      const from = atlas.places.get(siteId);
      const to = atlas.places.get(focusId);
      if (from === undefined || to === undefined) return [];
      const line = geodesicLine(from.position, to.position, { maxErrorMetres });
      return [
        feature(`${siteId}/${focusId}`, linesThrough([line]), {
          siteId,
          focusId,
          verdict: verdict ?? 'outside',
          nearest: index === 0,
          label: lengthText(metres, unit, language),
        }),
      ];
    }),
  );
}
