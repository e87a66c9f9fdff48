import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { assume } from '#scenario/operations.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import type { SweepQuestion, SweepRow, SweptFocus } from '#situation/sweep.ts';
import { depthProvenance } from './count-provenance.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/**
 * Where the depth of a place in one combination comes from: the situation is worked out again for its sites. Nothing where
 * the place is not in focus.
 *
 * @param sourced the atlas as it ships, which the scenario of the sweep extends
 */
export function sweptDepthProvenance(
  sourced: Atlas,
  { scenario, conditionIds, earthModel }: SweepQuestion,
  { holding }: SweepRow,
  { focusId, of }: { readonly focusId: string; readonly of: 'inside' | 'uncertain' },
  language: Language,
): Provenance | undefined {
  const combined = conditionIds.reduce((so, id) => assume(so, id, holding.includes(id)), scenario);
  const atlas = knownAtlas(sourced, combined);
  const { focus } = resolve(atlas, combined, { earthModel });
  const place = focus.find((one) => one.focusId === focusId);
  return place && depthProvenance(atlas, place, of, language);
}

/** Where it comes from how many places a combination reaches, or how deep it reaches all of them together. */
export function sweptPlacesProvenance(
  atlas: Atlas,
  focus: readonly SweptFocus[],
  of: 'reached' | 'depth',
  language: Language,
  figure: string,
): Provenance {
  const { tallies, sweep } = messages(language);
  const names = focus
    .filter(({ depth }) => depth > 0)
    .map(({ focusId, depth }) => {
      const place = nameOfPlace(atlas, focusId, language);
      return of === 'reached' ? place : sweep.placeDepth({ place, depth });
    });
  return tallyProvenance(
    {
      subject: of === 'reached' ? tallies.placesReached : tallies.depthSum,
      figure,
      rule: of === 'reached' ? tallies.placesReachedRule : tallies.depthSumRule,
      facts: namesFacts(tallies.places, names, language),
      method: 'depth',
    },
    language,
  );
}
