import { z } from 'zod';
import type { Atlas } from '#atlas/atlas.ts';
import { bases, countries, type Site } from '#atlas/place.ts';
import { rangeKinds } from '#atlas/system.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Reach } from '#situation/reach.ts';
import type { Situation } from '#situation/resolve.ts';
import { headlineText } from './headline-text.ts';
import { azimuthJson, metresJson } from './position-json.ts';
import { reasonDocuments, reasonJson } from './reason-json.ts';

const verdictJson = z.enum(['inside', 'uncertain', 'outside']);

const siteJson = z.strictObject({
  id: z.string(),
  country: z.enum(countries).nullable(),
  basis: z.enum(bases),
  open: z.boolean().describe('to US forces, in this scenario'),
  reasons: z.array(reasonJson).describe('the deciding reasons first'),
});

const reachJson = z.strictObject({
  siteId: z.string(),
  systemId: z.string(),
  user: z.enum(['US', 'JP']).describe('whose forces operate the system there'),
  kind: z.enum(rangeKinds),
  lowMetres: metresJson,
  statedMetres: metresJson,
  highMetres: metresJson,
  computed: z.boolean().describe('no source prints the figures: they are arithmetic'),
  verified: z.boolean().describe('false where a figure has no readable source'),
});

const proximityRowJson = z.strictObject({
  siteId: z.string(),
  focusId: z.string(),
  metres: metresJson,
  azimuthDegrees: azimuthJson.describe('at the site, towards the focus'),
  backAzimuthDegrees: azimuthJson.describe('at the focus, towards the site'),
  open: z.boolean(),
  verdict: verdictJson
    .nullable()
    .describe('the best answer of the systems there; null where none operates'),
  systems: z.array(z.strictObject({ systemId: z.string(), verdict: verdictJson })),
});

/** What follows from a scenario, as JSON. */
export const situationJson = z.strictObject({
  sites: z.array(siteJson).describe('every site, in the order of the atlas'),
  reach: z.array(reachJson).describe('every chosen system at every site it operates from'),
  proximity: z.array(proximityRowJson).describe('by focus place, nearest first'),
  sentence: z.string().describe('what follows for the first focus place'),
});

export type SituationJson = z.infer<typeof situationJson>;

/** What a situation is written from. */
export interface WrittenSituation {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly situation: Situation;
  readonly language: Language;
  /** The unit that the sentence speaks in; every figure of the document is in metres. */
  readonly unit: LengthUnit;
}

/** The situation as a JSON document that `situationJson` describes. */
export function situationDocument(written: WrittenSituation): SituationJson {
  const { atlas, situation, language, unit } = written;
  return {
    sites: atlas.sites.map((site) => siteDocument(written, site)),
    reach: situation.reach.map(reachDocument),
    proximity: situation.proximity.map(proximityRowDocument),
    sentence: headlineText(written, { language, unit }),
  };
}

function siteDocument(
  { atlas, situation, language }: WrittenSituation,
  site: Site,
): SituationJson['sites'][number] {
  const access = situation.access.get(site.id);
  return {
    id: site.id,
    country: site.country ?? null,
    basis: site.site.basis,
    open: access?.open ?? false,
    reasons: reasonDocuments(atlas, access, language),
  };
}

function reachDocument({ siteId, systemId, user, band }: Reach): SituationJson['reach'][number] {
  const { kind, lowMetres, statedMetres, highMetres, computed, verified } = band;
  return {
    siteId,
    systemId,
    user,
    kind,
    lowMetres,
    statedMetres,
    highMetres,
    computed,
    verified,
  };
}

/** One row of the proximity table as JSON. */
function proximityRowDocument(row: ProximityRow): SituationJson['proximity'][number] {
  return {
    siteId: row.siteId,
    focusId: row.focusId,
    metres: row.metres,
    azimuthDegrees: row.azimuthDegrees,
    backAzimuthDegrees: row.backAzimuthDegrees,
    open: row.open,
    verdict: row.verdict ?? null,
    systems: row.systems.map(({ systemId, verdict }) => ({ systemId, verdict })),
  };
}
