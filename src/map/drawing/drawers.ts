import type { SiteAccess } from '#situation/access.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import type { DrawnSource } from '../style/source-ids.ts';
import { claimFeatures } from './claim-features.ts';
import { compareCoverFeatures, compareLineFeatures } from './compare-features.ts';
import type { Comparison } from './comparison.ts';
import { reachCoverFeatures } from './cover-features.ts';
import { depthChangeCoverFeatures, depthChangeLineFeatures } from './depth-change-features.ts';
import { depthCoverFeatures, depthLineFeatures } from './depth-features.ts';
import { eventFeatures } from './event-features.ts';
import { type Drawing, drawing } from './features.ts';
import {
  comparedFocusFeatures,
  focusFeatures,
  focusLineFeatures,
  focusRows,
} from './focus-features.ts';
import { graticuleFeatures } from './graticule-features.ts';
import { markFeatures } from './mark-features.ts';
import { type Moment, showsClaim } from './moment.ts';
import { nameFeatures } from './name-features.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { ownFeatures } from './own-features.ts';
import { proximityFeatures } from './proximity-features.ts';
import { reachCaptionFeatures, reachLineFeatures, siteReachFeatures } from './reach-features.ts';
import { type ReachGroup, reachSignature } from './reach-groups.ts';
import { seaWayFeatures } from './sea-way-features.ts';
import { comparedSiteFeatures, siteFeatures } from './site-features.ts';

/** How one source is filled, and what that depends on. */
export interface Drawer {
  readonly source: DrawnSource;
  /** Values that, compared one by one, tell whether the source would look the same. */
  readonly inputs: (moment: Moment) => readonly unknown[];
  readonly draw: (moment: Moment, outlines: OutlineMemory) => Drawing;
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
    inputs: (moment) => [
      reachSignature(tintedGroups(moment)),
      moment.rings.model,
      moment.rings.maxErrorMetres,
    ],
    draw: (moment, outlines) => reachCoverFeatures(tintedGroups(moment), moment.rings, outlines),
  },
  {
    source: 'reach-lines',
    inputs: (moment) => [
      reachSignature(tintedGroups(moment)),
      moment.rings.model,
      moment.rings.maxErrorMetres,
    ],
    draw: (moment, outlines) => reachLineFeatures(tintedGroups(moment), moment.rings, outlines),
  },
  {
    source: 'reach-captions',
    inputs: (moment) => [
      reachSignature(tintedGroups(moment)),
      moment.rings.model,
      moment.rings.maxErrorMetres,
      moment.wording.language,
      moment.wording.unit,
    ],
    draw: (moment, outlines) =>
      reachCaptionFeatures(tintedGroups(moment), moment.rings, moment.wording, outlines),
  },
  {
    source: 'depth-cover',
    inputs: ({ depth }) => [depth],
    draw: ({ depth }) => (depth === undefined ? drawing([]) : depthCoverFeatures(depth)),
  },
  {
    source: 'depth-lines',
    inputs: ({ depth }) => [depth],
    draw: ({ depth }) => (depth === undefined ? drawing([]) : depthLineFeatures(depth)),
  },
  {
    source: 'compare-cover',
    inputs: ({ atlas, comparison, depthChange, rings }) =>
      comparison === undefined
        ? []
        : [atlas, depthChange === undefined, ...comparedReach(comparison), ...Object.values(rings)],
    draw: ({ comparison, depthChange, rings }) =>
      comparison === undefined
        ? drawing([])
        : compareCoverFeatures(comparison, rings, depthChange !== undefined),
  },
  {
    source: 'depth-change-cover',
    inputs: ({ depthChange }) => [depthChange],
    draw: ({ depthChange }) =>
      depthChange === undefined ? drawing([]) : depthChangeCoverFeatures(depthChange),
  },
  {
    source: 'depth-change-lines',
    inputs: ({ depthChange }) => [depthChange],
    draw: ({ depthChange }) =>
      depthChange === undefined ? drawing([]) : depthChangeLineFeatures(depthChange),
  },
  {
    source: 'compare-lines',
    inputs: ({ atlas, comparison, rings }) =>
      comparison === undefined
        ? []
        : [atlas, ...comparedReach(comparison), ...Object.values(rings)],
    draw: ({ comparison, rings }, outlines) =>
      comparison === undefined ? drawing([]) : compareLineFeatures(comparison, rings, outlines),
  },
  {
    source: 'site-reach',
    inputs: (moment) => [
      lookedAt(moment),
      reachSignature(groupsOf(moment)),
      moment.rings.model,
      moment.rings.maxErrorMetres,
    ],
    draw: (moment) => siteReachFeatures(groupsOf(moment), lookedAt(moment), moment.rings),
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
    inputs: (moment) => [
      linedRows(moment)
        .map(({ siteId, focusId, metres, verdict }) => [siteId, focusId, metres, verdict].join(','))
        .join(';'),
      moment.rings.maxErrorMetres,
      moment.wording.language,
      moment.wording.unit,
    ],
    draw: (moment) =>
      focusLineFeatures(
        moment.atlas,
        linedRows(moment),
        moment.rings.maxErrorMetres,
        moment.wording,
      ),
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
    inputs: (moment) => [
      moment.atlas,
      ...situationsOf(moment).map(({ access }) => openSites(access)),
      reachingSites(groupsOf(moment)),
      moment.scenario.focusIds,
      moment.wording.language,
    ],
    draw: ({ atlas, comparison, scenario, situation, wording }) =>
      comparison === undefined
        ? siteFeatures(atlas, situation, scenario.focusIds, wording.language)
        : comparedSiteFeatures(comparison, wording.language),
  },
  {
    source: 'own-marks',
    inputs: ({ atlas, scenario }) => [atlas, scenario.forced],
    draw: ({ atlas, scenario }) => ownFeatures(atlas, scenario),
  },
  {
    source: 'focus',
    inputs: ({ atlas, comparison, scenario, wording }) => [
      atlas,
      comparison && comparedDepths(comparison),
      scenario.focusIds,
      wording.language,
    ],
    draw: ({ atlas, comparison, scenario, wording }) =>
      comparison === undefined
        ? focusFeatures(atlas, scenario.focusIds, wording.language)
        : comparedFocusFeatures(comparison, wording.language),
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
    source: 'claim',
    inputs: ({ claim, rings, wording }) => [
      claim,
      ...(claim === undefined ? [] : [rings.maxErrorMetres, wording.language, wording.unit]),
    ],
    draw: ({ atlas, claim, rings, wording }) =>
      claimFeatures({ atlas, asked: claim, maxErrorMetres: rings.maxErrorMetres, wording }),
  },
  {
    source: 'event-places',
    inputs: ({ atlas, event }) => [atlas, event],
    draw: ({ atlas, event }) => eventFeatures(atlas, event),
  },
];

function lookedAt({ hoveredPlaceId, selectedPlaceId }: Moment): string | undefined {
  return hoveredPlaceId ?? selectedPlaceId;
}

/** What is tinted and outlined as within reach: nothing where depth is drawn instead. */
function tintedGroups({ depth, groups }: Moment): readonly ReachGroup[] {
  return depth === undefined ? groups : [];
}

/** What reaches, of the one scenario that is drawn or of both. */
function groupsOf({ comparison, groups }: Moment): readonly ReachGroup[] {
  return comparison === undefined ? groups : [...comparison.a.groups, ...comparison.b.groups];
}

function situationsOf({ comparison, situation }: Moment): readonly Situation[] {
  return comparison === undefined ? [situation] : [comparison.a.situation, comparison.b.situation];
}

/** What the lines to the first focus place are drawn for: two scenarios on one map have no lines. */
function linedRows(moment: Moment): readonly ProximityRow[] {
  const { comparison, situation } = moment;
  return comparison === undefined && !showsClaim(moment) ? focusRows(situation) : [];
}

function comparedReach({ a, b }: Comparison): readonly string[] {
  return [reachSignature(a.groups), reachSignature(b.groups)];
}

function comparedDepths({ a, b }: Comparison): string {
  return [a, b]
    .map(({ situation }) =>
      situation.focus.map(({ focusId, depth }) => `${focusId} ${depth}`).join(','),
    )
    .join(';');
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
