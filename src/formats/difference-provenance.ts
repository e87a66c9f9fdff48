import type { Atlas } from '#atlas/atlas.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { SiteAccess } from '#situation/access.ts';
import type { SiteDifference } from '#situation/difference.ts';
import type { NearestChange } from '#situation/difference-statements.ts';
import { placeFact } from './distance-provenance.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance } from './provenance.ts';
import { accessText } from './reason-text.ts';

/** Sites that are told of one by one before the rest are only counted. */
const MOST_TOLD = 12;

/** What the provenance of a figure of a difference is told with. */
export interface DifferenceProvenanceInput {
  /** With the records of both scenarios (`comparedAtlas`). */
  readonly atlas: Atlas;
  readonly language: Language;
  readonly earthModel: EarthModel;
  /** The figure as it is shown. */
  readonly figure: string;
}

/** Where it comes from how much farther the nearest open site is: from both distances. */
export function nearestChangeProvenance(
  focusId: string,
  { before, after }: NearestChange,
  { atlas, language, earthModel, figure }: DifferenceProvenanceInput,
): Provenance | undefined {
  const { provenance: texts, difference } = messages(language);
  const ids = [before?.siteId, after?.siteId, focusId];
  const places = [...new Set(ids)].flatMap((id) => atlas.places.get(id ?? '') ?? []);
  if (places.length === 0) return undefined;
  return {
    subject: difference.provenance.nearestTo({ focus: nameOfPlace(atlas, focusId, language) }),
    figure,
    origin: texts.computed,
    mark: undefined,
    facts: [
      { term: texts.formula, text: difference.provenance.nearestFormula },
      { term: texts.formula, text: texts[earthModel === 'wgs84' ? 'geodesic' : 'haversine'] },
      { term: texts.earth, text: texts[earthModel] },
      ...places.map((place) => placeFact(place, language)),
    ],
    citations: distinctCitations(places.flatMap(({ geocoding }) => geocoding.citations)),
    method: 'distances',
  };
}

/** Where it comes from how many sites open or close: from the conditions and what is forced. */
export function turnedSitesProvenance(
  change: 'opened' | 'closed',
  sites: readonly SiteDifference[],
  { atlas, language, figure }: Omit<DifferenceProvenanceInput, 'earthModel'>,
): Provenance {
  const { provenance: texts, difference } = messages(language);
  const told = sites.slice(0, MOST_TOLD);
  const more = sites.length - told.length;
  const why = (access: SiteAccess | undefined) =>
    access === undefined ? difference.provenance.notInAtlas : accessText(atlas, access, language);
  return {
    subject: difference.panel[change],
    figure,
    origin: texts.counted,
    mark: undefined,
    facts: [
      { term: texts.formula, text: texts.openFormula },
      ...told.map(({ siteId, after }) => ({
        term: nameOfPlace(atlas, siteId, language),
        text: why(after),
      })),
      ...(more > 0 ? [{ term: texts.sites, text: texts.moreSites({ count: more }) }] : []),
    ],
    citations: distinctCitations(
      sites.flatMap(({ siteId }) => atlas.places.get(siteId)?.site?.basisCitations ?? []),
    ),
    method: undefined,
  };
}
