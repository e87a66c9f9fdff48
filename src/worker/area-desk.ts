import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import {
  type AreaDifference,
  type AreaQuestion,
  areaDifference,
  type LandGrid,
  type SeaAndLand,
} from '#situation/area-difference.ts';
import { type SoleQuestion, soleAreas } from '#situation/failure-areas.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { type ReachDisc, reachDiscs } from '#situation/reach-discs.ts';
import { resolve } from '#situation/resolve.ts';

/** The sea and land that two scenarios reach, by the low figure of each range. */
export function answerAreas(
  atlas: Atlas,
  land: LandGrid,
  { before, after }: AreaQuestion,
): AreaDifference {
  return areaDifference(land, discsOf(atlas, before), discsOf(atlas, after));
}

/** The sea and land that each site alone reaches, by the low figure of each range of the systems that count. */
export function answerSoleAreas(
  atlas: Atlas,
  land: LandGrid,
  { scenario, systemIds }: SoleQuestion,
): ReadonlyMap<string, SeaAndLand> {
  return soleAreas(land, discsOf(atlas, scenario, systemIds));
}

function discsOf(
  atlas: Atlas,
  scenario: Scenario,
  systemIds?: readonly string[],
): readonly ReachDisc[] {
  const { reach } = resolve(atlas, { ...scenario, focusIds: [] });
  const counted = reach.filter(({ systemId }) => systemIds?.includes(systemId) !== false);
  return reachDiscs(knownAtlas(atlas, scenario), counted, 'low');
}
