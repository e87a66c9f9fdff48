import type { Atlas } from '#atlas/atlas.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { FocusDifference } from '#situation/focus-difference.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/** Where the change of how many sites reach a place comes from: which sites came, and which are gone. */
export function depthChangeProvenance(
  atlas: Atlas,
  { focusId, gainedSiteIds, lostSiteIds, systems }: FocusDifference,
  language: Language,
  figure: string,
): Provenance {
  const { tallies, provenance: texts } = messages(language);
  const names = (ids: readonly string[]) => ids.map((id) => nameOfPlace(atlas, id, language));
  return tallyProvenance(
    {
      subject: tallies.depthChange({ place: nameOfPlace(atlas, focusId, language) }),
      figure,
      rule: texts.depthFormula,
      facts: [
        ...namesFacts(tallies.gained, names(gainedSiteIds), language),
        ...namesFacts(tallies.lost, names(lostSiteIds), language),
      ],
      citations: systems.flatMap(({ systemId }) => {
        const system = atlas.systems.get(systemId);
        return system === undefined ? [] : systemCitations(system);
      }),
      method: 'depth',
    },
    language,
  );
}

/** Where the count of places comes from whose depth changed. */
export function placesChangedProvenance(
  atlas: Atlas,
  places: readonly FocusDifference[],
  language: Language,
  figure: string,
): Provenance {
  const { tallies, statements } = messages(language);
  const told = places.map(({ focusId, depthBefore, depthAfter }) =>
    statements.depthChanged({
      focus: nameOfPlace(atlas, focusId, language),
      depths: statements.depths({ before: depthBefore, after: depthAfter }),
    }),
  );
  return tallyProvenance(
    {
      subject: tallies.placesChanged,
      figure,
      rule: tallies.placesChangedRule,
      facts: namesFacts(tallies.places, told, language),
      method: 'depth',
    },
    language,
  );
}
