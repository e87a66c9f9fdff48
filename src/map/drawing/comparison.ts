import type { Atlas } from '#atlas/atlas.ts';
import type { DepthSources } from '#formats/depth-area-provenance.ts';
import type { ProximityRings, Scenario } from '#scenario/scenario.ts';
import { comparedAtlas } from '#situation/compared-atlas.ts';
import type { Situation } from '#situation/resolve.ts';
import { type SideNow, sideNow } from '#store/side-now.ts';
import type { Stores } from '#store/stores.ts';
import { type ReachGroup, reachGroups } from './reach-groups.ts';
import { rememberLast } from './remember.ts';

/** One scenario of a comparison, as it is drawn together with the other. */
export interface ComparedSide {
  readonly scenario: Scenario;
  readonly situation: Situation;
  readonly groups: readonly ReachGroup[];
}

/** Two scenarios that are drawn on one map. */
export interface Comparison {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** With the own records of both. */
  readonly atlas: Atlas;
  /** Of both, A's first. */
  readonly focusIds: Scenario['focusIds'];
  /** Of both, A's first; drawn once where both have the same. */
  readonly proximityRings: Scenario['proximityRings'];
}

const atlasOfBoth = rememberLast((atlas: Atlas, one: Scenario['own'], other: Scenario['own']) =>
  comparedAtlas(atlas, { own: one }, { own: other }),
);

const idsOfBoth = rememberLast((one: readonly string[], other: readonly string[]) => [
  ...new Set([...one, ...other]),
]);

const ringsOfBoth = rememberLast(
  (one: readonly ProximityRings[], other: readonly ProximityRings[]) => [
    ...new Map([...one, ...other].map((rings) => [JSON.stringify(rings), rings])).values(),
  ],
);

function comparedSide({ atlas, scenario, situation }: SideNow): ComparedSide {
  return { scenario, situation, groups: reachGroups(atlas, situation.reach) };
}

/** The two scenarios where they are seen on one map, and nothing where there is one or each has a map. */
export function comparisonNow(stores: Stores): Comparison | undefined {
  if (stores.view.getState().compareView !== 'difference') return undefined;
  const [a, b] = [sideNow(stores, 'a'), sideNow(stores, 'b')];
  if (a === undefined || b === undefined) return undefined;
  const [one, other] = [a.scenario, b.scenario];
  return {
    a: comparedSide(a),
    b: comparedSide(b),
    atlas: atlasOfBoth(stores.sourcedAtlas, one.own, other.own),
    focusIds: idsOfBoth(one.focusIds, other.focusIds),
    proximityRings: ringsOfBoth(one.proximityRings, other.proximityRings),
  };
}

/** The atlas, and the systems of both, by whose ranges depth is counted. */
export function comparedSources({ a, b, atlas }: Comparison): DepthSources {
  return { atlas, systemIds: [...new Set([...a.scenario.systemIds, ...b.scenario.systemIds])] };
}
