import { z } from 'zod';
import type { Atlas } from '#atlas/atlas.ts';
import { bases, countries, type Site } from '#atlas/place.ts';
import { rangeKinds } from '#atlas/system.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { isOwn } from '#scenario/own.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { BandPart } from '#situation/band.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Reach } from '#situation/reach.ts';
import type { Situation } from '#situation/resolve.ts';
import { headlineText } from './headline-text.ts';
import { ownRecordJson, ownRecords } from './own-json.ts';
import { azimuthJson, metresJson } from './position-json.ts';
import { reasonDocuments, reasonJson } from './reason-json.ts';

const verdictJson = z.enum(['inside', 'uncertain', 'outside']);

const siteJson = z.strictObject({
  id: z.string(),
  country: z.enum(countries).nullable(),
  basis: z.enum(bases),
  open: z.boolean().describe('to US forces, in this scenario'),
  reasons: z.array(reasonJson).describe('the deciding reasons first'),
  own: z.boolean().describe('added by the author of the scenario: see `own` of the document'),
});

const bandPartJson = z.strictObject({
  systemId: z.string(),
  kind: z.enum(rangeKinds),
  lowMetres: metresJson,
  statedMetres: metresJson,
  highMetres: metresJson,
  computed: z.boolean(),
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
  own: z
    .boolean()
    .describe('figures are those of the author of the scenario: nobody published them'),
  parts: z
    .array(bandPartJson)
    .nullable()
    .describe('the bands that were added end to end, the carrier first; null for one system'),
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
  own: z.array(ownRecordJson).describe('records that the author of the scenario added'),
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
    own: ownRecords(atlas, language),
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
    own: isOwn(site.id),
  };
}

function reachDocument({ siteId, systemId, user, band }: Reach): SituationJson['reach'][number] {
  const { kind, lowMetres, statedMetres, highMetres, computed, verified, own, parts } = band;
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
    own: own ?? false,
    parts: parts === undefined ? null : parts.map(partDocument),
  };
}

function partDocument({ systemId, band }: BandPart): z.infer<typeof bandPartJson> {
  const { kind, lowMetres, statedMetres, highMetres, computed } = band;
  return { systemId, kind, lowMetres, statedMetres, highMetres, computed };
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
