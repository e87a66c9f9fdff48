import { azimuthProvenance, distanceProvenance } from '#formats/distance-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import type { DistanceUnit } from '#formats/parse-distances.ts';
import type { Provenance } from '#formats/provenance.ts';
import { travelTimeProvenance } from '#formats/setting-provenance.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { Stores } from '#store/stores.ts';
import type { TableItem } from './table-items.ts';

/** A figure of a row: its distance in one of its units, its direction, or the time that it takes. */
export type RowFigure = DistanceUnit | 'azimuth' | 'time';

/** Where a figure of a row comes from. */
export function rowProvenance(
  { atlas, view }: Stores,
  { siteId, focusId, azimuth, time }: TableItem,
  of: RowFigure,
): Provenance | undefined {
  const site = atlas.places.get(siteId);
  const focus = atlas.places.get(focusId);
  if (site === undefined || focus === undefined) return undefined;
  const { earthModel, language, lengthUnit, travelSpeed } = view.getState();
  const { metres } = inverse(site.position, focus.position, earthModel);
  const line = { atlas, fromId: siteId, toId: focusId, metres, earthModel, language };
  if (of === 'azimuth') return azimuthProvenance({ ...line, figure: azimuth });
  if (of === 'time') {
    if (travelSpeed === undefined) return undefined;
    const distance = lengthText(metres, lengthUnit, language);
    return travelTimeProvenance(distance, travelSpeed, language, time);
  }
  return distanceProvenance({ ...line, figure: lengthText(metres, of, language) });
}
