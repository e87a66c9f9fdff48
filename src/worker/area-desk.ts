import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import {
  type AreaDifference,
  type AreaQuestion,
  areaDifference,
  type LandGrid,
} from '#situation/area-difference.ts';
import { type SoleQuestion, soleAreasOfBoth } from '#situation/failure-areas.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { type BandFigure, type ReachDisc, reachDiscs } from '#situation/reach-discs.ts';
import { resolve } from '#situation/resolve.ts';
import { byLowAndHigh, type LowAndHigh, type SeaAndLand } from '#situation/sea-and-land.ts';

/** The sea and land that two scenarios reach, by the lowest figure of each range and by the highest. */
export function answerAreas(
  atlas: Atlas,
  land: LandGrid,
  { before, after }: AreaQuestion,
): LowAndHigh<AreaDifference> {
  const [one, other] = [discsOf(atlas, before), discsOf(atlas, after)];
  return byLowAndHigh((figure) => areaDifference(land, one(figure), other(figure)));
}

/** The sea and land that each site alone reaches, likewise, of the systems that count. */
export function answerSoleAreas(
  atlas: Atlas,
  land: LandGrid,
  { scenario, systemIds }: SoleQuestion,
): ReadonlyMap<string, LowAndHigh<SeaAndLand>> {
  return soleAreasOfBoth(land, discsOf(atlas, scenario, systemIds));
}

/** The discs of a scenario by either figure: what it reaches is worked out once. */
function discsOf(
  atlas: Atlas,
  scenario: Scenario,
  systemIds?: readonly string[],
): (figure: BandFigure) => readonly ReachDisc[] {
  const { reach } = resolve(atlas, { ...scenario, focusIds: [] });
  const counted = reach.filter(({ systemId }) => systemIds?.includes(systemId) !== false);
  const known = knownAtlas(atlas, scenario);
  return (figure) => reachDiscs(known, counted, figure);
}
