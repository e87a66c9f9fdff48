import type { Atlas } from '#atlas/atlas.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import type { Citation } from '#atlas/reference.ts';
import type { System } from '#atlas/system.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { FocusSituation } from '#situation/proximity.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

function siteNames(atlas: Atlas, siteIds: readonly string[], language: Language): string[] {
  return siteIds.map((id) => nameOfPlace(atlas, id, language));
}

function rangeCitations(atlas: Atlas, systemIds: Iterable<string>): readonly Citation[] {
  return [...new Set(systemIds)].flatMap((id) => {
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
  return tallyProvenance(
    {
      subject,
      figure: texts.siteCount({ count: siteIds.length }),
      rule: formula,
      facts: namesFacts(texts.sites, siteNames(atlas, siteIds, language), language),
      citations,
      method: 'depth',
    },
    language,
  );
}

/** The sites that reach a place, for certain or by some published figures only, and the systems that were asked. */
export interface ReachingSites {
  readonly focusId: string;
  readonly of: 'inside' | 'uncertain';
  readonly siteIds: readonly string[];
  readonly systemIds: Iterable<string>;
}

/** Where the count of some sites that reach a place comes from. */
export function reachingSitesProvenance(
  atlas: Atlas,
  { focusId, of, siteIds, systemIds }: ReachingSites,
  language: Language,
): Provenance {
  const texts = messages(language).provenance;
  const place = nameOfPlace(atlas, focusId, language);
  return counted(
    atlas,
    {
      subject: of === 'inside' ? texts.depthOf({ place }) : texts.uncertainOf({ place }),
      formula: of === 'inside' ? texts.depthFormula : texts.uncertainFormula,
      siteIds,
      citations: rangeCitations(atlas, systemIds),
    },
    language,
  );
}

/** Where the count of sites that reach a place comes from, for certain or by some published figures only. */
export function depthProvenance(
  atlas: Atlas,
  focus: FocusSituation,
  of: 'inside' | 'uncertain',
  language: Language,
): Provenance {
  const rows = focus[of];
  return reachingSitesProvenance(
    atlas,
    {
      focusId: focus.focusId,
      of,
      siteIds: rows.map(({ siteId }) => siteId),
      systemIds: rows.flatMap(({ systems }) => systems.map(({ systemId }) => systemId)),
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

/** Where the count of the sites comes from of which some are open. */
export function listedSitesProvenance(
  atlas: Atlas,
  siteIds: readonly string[],
  language: Language,
): Provenance {
  const { tallies } = messages(language);
  const told = { subject: tallies.allSites, formula: tallies.allSitesRule, siteIds, citations: [] };
  return { ...counted(atlas, told, language), method: undefined };
}

/** Where the count of the sites comes from that a chosen system operates from. */
export function operatingSitesProvenance(
  atlas: Atlas,
  system: System,
  siteIds: readonly string[],
  language: Language,
): Provenance {
  const { tallies } = messages(language);
  return counted(
    atlas,
    {
      subject: tallies.operatingFrom({ system: system.names[language] }),
      formula: tallies.operatingRule,
      siteIds,
      citations: systemCitations(system),
    },
    language,
  );
}
