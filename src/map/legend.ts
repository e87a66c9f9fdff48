import type { Stores } from '#store/stores.ts';
import { type Moment, momentOf } from './drawing/moment.ts';
import { claimEntries } from './legend/claim-entries.ts';
import { comparisonEntries } from './legend/comparison-entries.ts';
import { depthEntries } from './legend/depth-entries.ts';
import { distanceEntries } from './legend/distance-entries.ts';
import type { LegendEntry, LegendSwatch } from './legend/entry.ts';
import { eventEntries } from './legend/event-entries.ts';
import { focusEntries } from './legend/focus-entries.ts';
import { groundEntries } from './legend/ground-entries.ts';
import { ownEntries } from './legend/own-entries.ts';
import { positionEntries } from './legend/position-entries.ts';
import { reachEntries } from './legend/reach-entries.ts';
import { seaWayEntries } from './legend/sea-way-entries.ts';
import { siteEntries } from './legend/site-entries.ts';

export type { LegendEntry, LegendSwatch };

/**
 * What the map draws now, or each of two maps, in the reader's language, group by group. It follows from the same state and the
 * same functions as the drawing itself: what is not drawn has no entry. The title of a group is
 * `messages(language).legend.groups[group]`.
 */
export function legendEntries(stores: Stores): readonly LegendEntry[] {
  const first = entriesOf(momentOf(stores, 0));
  if (!hasTwoMaps(stores)) return first;
  const isNew = ({ id, text }: LegendEntry) =>
    !first.some((entry) => entry.id === id && entry.text === text);
  return [...first, ...entriesOf(momentOf(stores, 0, 'b')).filter(isNew)];
}

/** Whether each of two scenarios has a map of its own. */
function hasTwoMaps({ document, view }: Stores): boolean {
  return document.getState().other !== undefined && view.getState().compareView !== 'difference';
}

function entriesOf(moment: Moment): readonly LegendEntry[] {
  return [
    ...comparisonEntries(moment),
    ...claimEntries(moment),
    ...depthEntries(moment),
    ...reachEntries(moment),
    ...focusEntries(moment),
    ...distanceEntries(moment),
    ...seaWayEntries(moment),
    ...eventEntries(moment),
    ...positionEntries(moment),
    ...siteEntries(moment),
    ...ownEntries(moment),
    ...groundEntries(moment),
  ];
}
