import type { SiteAccess } from '#situation/access.ts';
import type { DrawnSource } from '../style/source-ids.ts';
import { reachCoverFeatures } from './cover-features.ts';
import { eventFeatures } from './event-features.ts';
import { type Drawing, drawing } from './features.ts';
import { focusFeatures, focusLineFeatures, focusRows } from './focus-features.ts';
import { graticuleFeatures } from './graticule-features.ts';
import { markFeatures } from './mark-features.ts';
import type { Moment } from './moment.ts';
import { nameFeatures } from './name-features.ts';
import { proximityFeatures } from './proximity-features.ts';
import { reachCaptionFeatures, reachLineFeatures, siteReachFeatures } from './reach-features.ts';
import { type ReachGroup, reachSignature } from './reach-groups.ts';
import { seaWayFeatures } from './sea-way-features.ts';
import { siteFeatures } from './site-features.ts';

/** How one source is filled, and what that depends on. */
export interface Drawer {
  readonly source: DrawnSource;
  /** Values that, compared one by one, tell whether the source would look the same. */
  readonly inputs: (moment: Moment) => readonly unknown[];
  readonly draw: (moment: Moment) => Drawing;
}

/** Every source that follows from the stores. `changed` is not among them: it shows an act, not a state. */
export const drawers: readonly Drawer[] = [
  {
    source: 'graticule',
    inputs: ({ graticule }) => [graticule],
    draw: ({ graticule }) => (graticule ? graticuleFeatures() : drawing([])),
  },
  {
    source: 'names',
    inputs: ({ atlas, scenario, wording }) => [atlas, scenario.focusIds, wording.language],
    draw: ({ atlas, scenario, wording }) =>
      nameFeatures(atlas, scenario.focusIds, wording.language),
  },
  {
    source: 'reach-cover',
    inputs: ({ groups, rings }) => [reachSignature(groups), rings.model, rings.maxErrorMetres],
    draw: ({ groups, rings }) => reachCoverFeatures(groups, rings),
  },
  {
    source: 'reach-lines',
    inputs: ({ groups, rings }) => [reachSignature(groups), rings.model, rings.maxErrorMetres],
    draw: ({ groups, rings }) => reachLineFeatures(groups, rings),
  },
  {
    source: 'reach-captions',
    inputs: ({ groups, rings, wording }) => [
      reachSignature(groups),
      rings.model,
      rings.maxErrorMetres,
      wording.language,
      wording.unit,
    ],
    draw: ({ groups, rings, wording }) => reachCaptionFeatures(groups, rings, wording),
  },
  {
    source: 'site-reach',
    inputs: (moment) => [
      lookedAt(moment),
      reachSignature(moment.groups),
      moment.rings.model,
      moment.rings.maxErrorMetres,
    ],
    draw: (moment) => siteReachFeatures(moment.groups, lookedAt(moment), moment.rings),
  },
  {
    source: 'proximity',
    inputs: ({ atlas, scenario, rings, wording }) => [
      atlas,
      scenario.proximityRings,
      rings.model,
      rings.maxErrorMetres,
      wording.language,
    ],
    draw: ({ atlas, scenario, rings, wording }) =>
      proximityFeatures(atlas, scenario.proximityRings, rings, wording.language),
  },
  {
    source: 'focus-lines',
    inputs: ({ situation, rings, wording }) => [
      focusRows(situation)
        .map(({ siteId, focusId, metres, verdict }) => [siteId, focusId, metres, verdict].join(','))
        .join(';'),
      rings.maxErrorMetres,
      wording.language,
      wording.unit,
    ],
    draw: ({ atlas, situation, rings, wording }) =>
      focusLineFeatures(atlas, focusRows(situation), rings.maxErrorMetres, wording),
  },
  {
    source: 'sea-way',
    inputs: ({ seaWay, wording }) => [
      seaWay?.way,
      ...(seaWay === undefined ? [] : [wording.language, wording.unit]),
    ],
    draw: ({ seaWay, wording }) => seaWayFeatures(seaWay?.way, wording),
  },
  {
    source: 'places',
    inputs: ({ atlas, scenario, situation, groups, wording }) => [
      atlas,
      openSites(situation.access),
      reachingSites(groups),
      scenario.focusIds,
      wording.language,
    ],
    draw: ({ atlas, scenario, situation, wording }) =>
      siteFeatures(atlas, situation, scenario.focusIds, wording.language),
  },
  {
    source: 'focus',
    inputs: ({ atlas, scenario, wording }) => [atlas, scenario.focusIds, wording.language],
    draw: ({ atlas, scenario, wording }) =>
      focusFeatures(atlas, scenario.focusIds, wording.language),
  },
  {
    source: 'marks',
    inputs: ({ atlas, selectedPlaceId, hoveredPlaceId, markedPosition }) => [
      atlas,
      selectedPlaceId,
      hoveredPlaceId,
      markedPosition,
    ],
    draw: ({ atlas, selectedPlaceId, hoveredPlaceId, markedPosition }) =>
      markFeatures(atlas, selectedPlaceId, hoveredPlaceId, markedPosition),
  },
  {
    source: 'event-places',
    inputs: ({ atlas, event, wording }) => [atlas, event, wording.language],
    draw: ({ atlas, event, wording }) => eventFeatures(atlas, event, wording.language),
  },
];

function lookedAt({ hoveredPlaceId, selectedPlaceId }: Moment): string | undefined {
  return hoveredPlaceId ?? selectedPlaceId;
}

function reachingSites(groups: readonly ReachGroup[]): string {
  return groups.flatMap(({ sites }) => sites.map(({ id }) => id)).join(',');
}

function openSites(access: ReadonlyMap<string, SiteAccess>): string {
  return [...access.values()]
    .filter(({ open }) => open)
    .map(({ siteId }) => siteId)
    .join(',');
}
