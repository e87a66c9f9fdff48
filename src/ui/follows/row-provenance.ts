import { azimuthProvenance, distanceProvenance } from '#formats/distance-provenance.ts';
import type { DistanceUnit } from '#formats/parse-distances.ts';
import type { Provenance } from '#formats/provenance.ts';
import { inverse } from '#geodesy/inverse.ts';
import { messages } from '#i18n/messages.ts';
import type { Stores } from '#store/stores.ts';
import type { TableItem } from './table-items.ts';

/** Where a row's distance, in one of its units, or its direction comes from. */
export function rowProvenance(
  { atlas, view }: Stores,
  { siteId, focusId, figures, azimuth }: TableItem,
  of: DistanceUnit | 'azimuth',
): Provenance | undefined {
  const site = atlas.places.get(siteId);
  const focus = atlas.places.get(focusId);
  if (site === undefined || focus === undefined) return undefined;
  const { earthModel, language } = view.getState();
  const { metres } = inverse(site.position, focus.position, earthModel);
  const line = { atlas, fromId: siteId, toId: focusId, metres, earthModel, language };
  if (of === 'azimuth') return azimuthProvenance({ ...line, figure: azimuth });
  const figure = `${figures[of]}\u2009${messages(language).units[of]}`;
  return distanceProvenance({ ...line, figure });
}
