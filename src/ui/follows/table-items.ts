import type { Atlas } from '#atlas/atlas.ts';
import { isSite, type Site } from '#atlas/place.ts';
import { isUnverifiedDistance } from '#formats/distance-provenance.ts';
import { figureText } from '#formats/length-text.ts';
import type { DistanceUnit } from '#formats/parse-distances.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import { rowUncertaintyText } from '#formats/row-uncertainty-text.ts';
import { type StatedSpeed, travelTimeText } from '#formats/travel-time-text.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import type { Language } from '#i18n/language.ts';
import type { Verdict } from '#situation/band.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import { rowId } from './table-rows.ts';

/** A row of the table with all that its cells show, in words. */
export interface TableItem {
  readonly id: string;
  readonly siteId: string;
  readonly site: Site | undefined;
  readonly siteName: string;
  readonly focusId: string;
  readonly placeName: string;
  readonly open: boolean;
  /** Whether it is held so over its conditions. */
  readonly isForced: boolean;
  readonly figures: Readonly<Record<DistanceUnit, string>>;
  /** The time that the distance takes at the reader's speed; empty where none is stated. */
  readonly time: string;
  readonly azimuth: string;
  /** Whether its figures rest on a position that nobody verified. */
  readonly isUnverified: boolean;
  readonly verdict: Verdict | undefined;
  /** Why the verdict is uncertain, where it is. */
  readonly uncertainty: string | undefined;
  readonly access: string;
}

/** What a row is put into words from. */
export interface ItemWording {
  readonly atlas: Atlas;
  readonly situation: Situation;
  readonly language: Language;
  readonly unit: DistanceUnit;
  /** The speed at which times are told, where they are. */
  readonly speed?: StatedSpeed | undefined;
}

/** Puts a row into words. */
export function tableItem(row: ProximityRow, wording: ItemWording): TableItem {
  const { atlas, situation, language, unit, speed } = wording;
  const { siteId, focusId, metres, azimuthDegrees, open, verdict } = row;
  const place = atlas.places.get(siteId);
  const access = situation.access.get(siteId);
  const figure = (one: DistanceUnit) => figureText(metres, one, language);
  return {
    id: rowId(row),
    siteId,
    site: place !== undefined && isSite(place) ? place : undefined,
    focusId,
    siteName: nameOfPlace(atlas, siteId, language),
    placeName: nameOfPlace(atlas, focusId, language),
    open,
    isForced: access?.reasons.some(({ kind }) => kind === 'forced') ?? false,
    figures: { km: figure('km'), mi: figure('mi'), nmi: figure('nmi') },
    time: speed === undefined ? '' : travelTimeText(metres, speed, language),
    azimuth: formatAzimuth(azimuthDegrees, language),
    isUnverified: isUnverifiedDistance(atlas, siteId, focusId),
    verdict,
    uncertainty: rowUncertaintyText(row, situation.reach, unit, language),
    access: access === undefined ? '' : accessText(atlas, access, language),
  };
}

/**
 * The items, each the very one from before where it says the same: the table draws anew only the rows
 * that changed. Time O(items).
 */
export function keepItems(
  before: readonly TableItem[],
  items: readonly TableItem[],
): readonly TableItem[] {
  const known = new Map(before.map((item) => [item.id, item]));
  return items.map((item) => {
    const old = known.get(item.id);
    return old !== undefined && saysTheSame(old, item) ? old : item;
  });
}

function saysTheSame(one: TableItem, other: TableItem): boolean {
  return (
    one.siteName === other.siteName &&
    one.placeName === other.placeName &&
    one.open === other.open &&
    one.isForced === other.isForced &&
    one.time === other.time &&
    one.figures.km === other.figures.km &&
    one.figures.mi === other.figures.mi &&
    one.figures.nmi === other.figures.nmi &&
    one.azimuth === other.azimuth &&
    one.isUnverified === other.isUnverified &&
    one.verdict === other.verdict &&
    one.uncertainty === other.uncertainty &&
    one.access === other.access
  );
}
