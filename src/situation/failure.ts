import type { Verdict } from './band.ts';
import type { ProximityRow } from './proximity.ts';
import type { Situation } from './resolve.ts';
import { type LowAndHigh, type SeaAndLand, totalSquareMetres } from './sea-and-land.ts';

/** A site that reaches a focus place, and what reaches the place without it. */
export interface WithoutSite {
  readonly siteId: string;
  /** From the site to the place. */
  readonly metres: number;
  readonly verdict: Exclude<Verdict, 'outside'>;
  /** How many other sites reach the place for certain, and by some published figures only. */
  readonly depthLeft: number;
  readonly uncertainLeft: number;
}

/** What one focus place hangs on. A depth of one is a single point of failure. */
export interface FocusFailure {
  readonly focusId: string;
  readonly depth: number;
  readonly uncertain: number;
  /** The sites that reach it, those that do for certain first, nearest first. */
  readonly behind: readonly WithoutSite[];
}

/** What is lost without one site. */
export interface SiteLoss {
  readonly siteId: string;
  /** Focus places that no other site reaches for certain, in the scenario's order. */
  readonly lostFocusIds: readonly string[];
  /** Focus places that it reaches for certain: as much depth is lost, one at each. */
  readonly thinnedFocusIds: readonly string[];
  /** What no other site reaches, where that was counted. */
  readonly soleArea: LowAndHigh<SeaAndLand> | undefined;
}

/**
 * What each focus place hangs on: the sites behind its depth, and what is left without each. It is what `resolve` says of
 * the scenario with that site held closed, since a site answers for itself alone. O(rows of the focus places x systems).
 *
 * @param systemIds the systems that count; all that were chosen where absent
 */
export function focusFailures(
  { proximity, focus }: Situation,
  systemIds?: readonly string[],
): readonly FocusFailure[] {
  const counted = systemIds === undefined ? undefined : new Set(systemIds);
  const reaching = new Map<string, { inside: ProximityRow[]; uncertain: ProximityRow[] }>();
  for (const row of proximity) {
    const verdict = verdictOf(row, counted);
    if (verdict !== 'inside' && verdict !== 'uncertain') continue;
    const found = reaching.get(row.focusId) ?? { inside: [], uncertain: [] };
    found[verdict].push(row);
    reaching.set(row.focusId, found);
  }
  const known = [...new Set(focus.map(({ focusId }) => focusId))];
  return known.map((focusId) => {
    const { inside, uncertain } = reaching.get(focusId) ?? { inside: [], uncertain: [] };
    const [depth, unsure] = [inside.length, uncertain.length];
    return {
      focusId,
      depth,
      uncertain: unsure,
      behind: [
        ...inside.map((row) => without(row, 'inside', depth - 1, unsure)),
        ...uncertain.map((row) => without(row, 'uncertain', depth, unsure - 1)),
      ],
    };
  });
}

/**
 * The sites by what would be lost without them: focus places first, then depth, then the area that no other site
 * reaches by the lowest figures. Sites without which nothing is lost are left out. O(sites behind x log).
 *
 * @param soleAreas area by site (`soleAreas`), where it was counted
 */
export function rankedLosses(
  failures: readonly FocusFailure[],
  soleAreas: ReadonlyMap<string, LowAndHigh<SeaAndLand>> = new Map(),
): readonly SiteLoss[] {
  const losses = new Map<string, { lost: string[]; thinned: string[] }>();
  const at = (siteId: string) => {
    const known = losses.get(siteId) ?? { lost: [], thinned: [] };
    losses.set(siteId, known);
    return known;
  };
  for (const { focusId, behind } of failures) {
    for (const { siteId, verdict, depthLeft } of behind) {
      if (verdict !== 'inside') continue;
      const { lost, thinned } = at(siteId);
      thinned.push(focusId);
      if (depthLeft === 0) lost.push(focusId);
    }
  }
  for (const [siteId, { low }] of soleAreas) if (totalSquareMetres(low) > 0) at(siteId);
  const ranked = [...losses].map(
    ([siteId, { lost, thinned }]): SiteLoss => ({
      siteId,
      lostFocusIds: lost,
      thinnedFocusIds: thinned,
      soleArea: soleAreas.get(siteId),
    }),
  );
  return ranked.sort(compareLosses);
}

function compareLosses(one: SiteLoss, other: SiteLoss): number {
  const area = ({ soleArea }: SiteLoss) =>
    soleArea === undefined ? 0 : totalSquareMetres(soleArea.low);
  return (
    other.lostFocusIds.length - one.lostFocusIds.length ||
    other.thinnedFocusIds.length - one.thinnedFocusIds.length ||
    area(other) - area(one) ||
    (one.siteId < other.siteId ? -1 : 1)
  );
}

function without(
  { siteId, metres }: ProximityRow,
  verdict: WithoutSite['verdict'],
  depthLeft: number,
  uncertainLeft: number,
): WithoutSite {
  return { siteId, metres, verdict, depthLeft, uncertainLeft };
}

function verdictOf(
  { verdict, systems }: ProximityRow,
  counted: ReadonlySet<string> | undefined,
): Verdict | undefined {
  if (counted === undefined || verdict === undefined) return verdict;
  const verdicts = systems
    .filter(({ systemId }) => counted.has(systemId))
    .map((one) => one.verdict);
  if (verdicts.includes('inside')) return 'inside';
  return verdicts.includes('uncertain') ? 'uncertain' : verdicts[0];
}
