import type { Stores } from '#store/stores.ts';
import { momentOf } from './drawing/moment.ts';
import { claimEntries } from './legend/claim-entries.ts';
import { distanceEntries } from './legend/distance-entries.ts';
import type { LegendEntry, LegendSwatch } from './legend/entry.ts';
import { eventEntries } from './legend/event-entries.ts';
import { focusEntries } from './legend/focus-entries.ts';
import { groundEntries } from './legend/ground-entries.ts';
import { positionEntries } from './legend/position-entries.ts';
import { reachEntries } from './legend/reach-entries.ts';
import { seaWayEntries } from './legend/sea-way-entries.ts';
import { siteEntries } from './legend/site-entries.ts';

export type { LegendEntry, LegendSwatch };

/**
 * What the map draws now, in the reader's language, group by group. It follows from the same state and the
 * same functions as the drawing itself: what is not drawn has no entry. The title of a group is
 * `messages(language).legend.groups[group]`.
 */
export function legendEntries(stores: Stores): readonly LegendEntry[] {
  const moment = momentOf(stores, 0);
  return [
    ...reachEntries(moment),
    ...focusEntries(moment),
    ...distanceEntries(moment),
    ...seaWayEntries(moment),
    ...claimEntries(moment),
    ...eventEntries(moment),
    ...positionEntries(moment),
    ...siteEntries(moment),
    ...groundEntries(moment),
  ];
}
