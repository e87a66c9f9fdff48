import { z } from 'zod';
import { citation } from './reference.ts';
import { confidence, identifier, localText, partialDate } from './text.ts';

export const siteKinds = [
  'air-base',
  'airport',
  'naval-base',
  'port',
  'camp',
  'headquarters',
] as const;

export const placeKinds = [...siteKinds, 'city', 'island', 'cape', 'strait', 'sea'] as const;

export const bases = ['sovereign', 'treaty', 'rotational', 'joint-use', 'none'] as const;

export const facilities = ['runway', 'pier', 'ground', 'headquarters'] as const;

export type PlaceKind = (typeof placeKinds)[number];
export type SiteKind = (typeof siteKinds)[number];
export type Basis = (typeof bases)[number];
export type Facility = (typeof facilities)[number];

/** ISO 3166-1 alpha-2 of the country or territory that a place lies in; none at sea. */
export const countries = [
  'JP',
  'US',
  'GU',
  'MP',
  'UM',
  'PH',
  'KR',
  'PW',
  'TW',
  'CN',
  'KP',
  'AU',
] as const;
export type Country = (typeof countries)[number];

const longitude = z.number().min(-180).max(180);
const latitude = z.number().min(-90).max(90);

/** Names in the scripts of the region, each only where a source gives it. */
const names = z.strictObject({
  en: z.string().min(1),
  ja: z.string().min(1).optional(),
  zhHant: z.string().min(1).optional(),
  local: z.string().min(1).optional(),
  /** Other names that a reader may search for. */
  also: z.array(z.string().min(1)).default([]),
  /** Scripts whose form no source was read for: shown as unverified. */
  unverified: z.array(z.enum(['ja', 'zhHant', 'local'])).default([]),
  citations: z.array(citation).default([]),
});

export const gazetteers = ['ourairports', 'geonames'] as const;

/** A record of a packaged gazetteer: an OurAirports ident (`RODN`), or a GeoNames `country/admin1/name`. */
const gazetteerRecord = z.strictObject({ gazetteer: z.enum(gazetteers), id: z.string().min(1) });

export type GazetteerRecord = z.infer<typeof gazetteerRecord>;

/**
 * How the position was settled. `record`: it is a gazetteer record's. `agreed`: two sources agree.
 * `derived`: computed from a coastline or chosen as a label. `approximate`: good to `precisionMetres` only.
 */
const geocoding = z.strictObject({
  method: z.enum(['record', 'agreed', 'derived', 'approximate']),
  record: gazetteerRecord.optional(),
  /** Other gazetteer records of the place, weighed against the position. */
  compared: z.array(gazetteerRecord).optional(),
  /** Where position and records lie more than a kilometre apart: which is right, and why. */
  accepts: localText.optional(),
  citations: z.array(citation).min(1, 'no source is cited'),
  decision: localText,
  confidence,
});

const datedFact = z.strictObject({
  date: partialDate,
  what: localText,
  citations: z.array(citation).min(1, 'no source is cited'),
});

/** What makes a place a site: who runs it, what it has, and on what legal ground US forces may use it. */
const siteDetails = z.strictObject({
  /** The state whose soil it is: its own forces need no one's consent there. */
  host: z.enum(['US', 'JP', 'PH', 'KR', 'TW', 'PW']),
  operators: z.array(z.string().min(1)).min(1),
  facilities: z.array(z.enum(facilities)).min(1),
  basis: z.enum(bases),
  basisNote: localText,
  basisCitations: z.array(citation).min(1, 'no source is cited'),
  /** Conditions that must all hold for US forces to use it. */
  needs: z.array(identifier).default([]),
  /** Before this date it did not exist, or its use was not agreed. */
  availableFrom: partialDate.optional(),
  /** Use by US forces that has ended, on another ground than today's. */
  former: z
    .strictObject({
      /** From this day on it was over. */
      until: partialDate,
      basis: z.enum(bases),
      basisNote: localText,
      /** Conditions that must all hold for that use. */
      needs: z.array(identifier).default([]),
      citations: z.array(citation).min(1, 'no source is cited'),
    })
    .optional(),
  dates: z.array(datedFact).default([]),
  /** Columns that are careful estimates without a source of their own. */
  estimated: z.array(z.enum(['operators', 'facilities', 'precision'])).default([]),
});

type SiteDetails = z.infer<typeof siteDetails>;

export const place = z.strictObject({
  id: identifier,
  kind: z.enum(placeKinds),
  country: z.enum(countries).optional(),
  /** `[longitude, latitude]`, degrees, WGS84. */
  position: z.tuple([longitude, latitude]).readonly(),
  precisionMetres: z.number().positive(),
  names,
  capital: z.boolean().default(false),
  dispute: z
    .strictObject({
      administeredBy: z.enum(countries),
      claimedBy: z.array(z.enum(countries)).min(1),
    })
    .optional(),
  note: localText.optional(),
  geocoding,
  site: siteDetails.optional(),
});

export type Place = z.infer<typeof place>;

/** A place that forces can operate from. */
export type Site = Place & { readonly kind: SiteKind; readonly site: SiteDetails };

export function isSite(candidate: Place): candidate is Site {
  return candidate.site !== undefined;
}
