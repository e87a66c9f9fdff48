import type { Atlas } from '#atlas/atlas.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import type { Citation } from '#atlas/reference.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { FocusSituation, ProximityRow } from '#situation/proximity.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance, ProvenanceFact } from './provenance.ts';

/** Sites that are named before the rest are only counted. */
const MOST_NAMED = 12;

function sitesFact(atlas: Atlas, siteIds: readonly string[], language: Language): ProvenanceFact {
  const { provenance: texts, statements } = messages(language);
  const named = siteIds.slice(0, MOST_NAMED).map((id) => nameOfPlace(atlas, id, language));
  const more = siteIds.length - named.length;
  const words = more > 0 ? [...named, texts.moreSites({ count: more })] : named;
  return { term: texts.sites, text: words.join(statements.listSeparator) };
}

function rangeCitations(atlas: Atlas, rows: readonly ProximityRow[]): readonly Citation[] {
  const ids = new Set(rows.flatMap(({ systems }) => systems.map(({ systemId }) => systemId)));
  return [...ids].flatMap((id) => {
    const system = atlas.systems.get(id);
    return system === undefined ? [] : systemCitations(system);
  });
}

interface Count {
  readonly subject: string;
  readonly formula: string;
  readonly siteIds: readonly string[];
  readonly citations: readonly Citation[];
}

function counted(
  atlas: Atlas,
  { subject, formula, siteIds, citations }: Count,
  language: Language,
): Provenance {
  const texts = messages(language).provenance;
  return {
    subject,
    figure: texts.siteCount({ count: siteIds.length }),
    origin: texts.counted,
    mark: undefined,
    facts: [
      { term: texts.formula, text: formula },
      ...(siteIds.length === 0 ? [] : [sitesFact(atlas, siteIds, language)]),
    ],
    citations: distinctCitations(citations),
    method: 'depth',
  };
}

/** Where the count of sites that reach a place comes from, for certain or by some published figures only. */
export function depthProvenance(
  atlas: Atlas,
  focus: FocusSituation,
  of: 'inside' | 'uncertain',
  language: Language,
): Provenance {
  const texts = messages(language).provenance;
  const place = nameOfPlace(atlas, focus.focusId, language);
  const rows = focus[of];
  return counted(
    atlas,
    {
      subject: of === 'inside' ? texts.depthOf({ place }) : texts.uncertainOf({ place }),
      formula: of === 'inside' ? texts.depthFormula : texts.uncertainFormula,
      siteIds: rows.map(({ siteId }) => siteId),
      citations: rangeCitations(atlas, rows),
    },
    language,
  );
}

/** Where the count of open sites comes from, and on what grounds they are open. */
export function openSitesProvenance(
  atlas: Atlas,
  siteIds: readonly string[],
  language: Language,
): Provenance {
  const texts = messages(language).provenance;
  return counted(
    atlas,
    {
      subject: texts.openSites,
      formula: texts.openFormula,
      siteIds,
      citations: siteIds.flatMap((id) => atlas.places.get(id)?.site?.basisCitations ?? []),
    },
    language,
  );
}

/** Where the count of sites that need a condition comes from. */
export function governedProvenance(
  atlas: Atlas,
  conditionId: string,
  language: Language,
): Provenance {
  const texts = messages(language).provenance;
  const condition = atlas.conditions.get(conditionId);
  const siteIds = atlas.sites
    .filter(({ site }) => site.needs.includes(conditionId))
    .map(({ id }) => id);
  return counted(
    atlas,
    {
      subject: texts.sitesGoverned({ condition: condition?.title[language] ?? conditionId }),
      formula: texts.governedFormula,
      siteIds,
      citations: condition?.citations ?? [],
    },
    language,
  );
}
