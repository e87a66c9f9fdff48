import type { AreaDifference } from './area-difference.ts';
import type { Verdict } from './band.ts';
import type { Difference, SiteDifference } from './difference.ts';
import type { FocusDifference } from './focus-difference.ts';
import { type LowAndHigh, type SeaAndLand, totalSquareMetres } from './sea-and-land.ts';
import type { NamedDistance } from './statements.ts';

/** Another nearest open site, or the same one at another distance. */
export interface NearestChange {
  readonly before: NamedDistance | undefined;
  readonly after: NamedDistance | undefined;
}

/** One thing that a difference says, without its words. */
export type DifferenceStatement =
  | {
      readonly kind: 'depth';
      readonly focusId: string;
      readonly before: number;
      readonly after: number;
      readonly nearest: NearestChange | undefined;
    }
  | { readonly kind: 'nearest'; readonly focusId: string; readonly nearest: NearestChange }
  | {
      readonly kind: 'system';
      readonly focusId: string;
      readonly systemId: string;
      readonly before: Verdict;
      readonly after: Verdict;
    }
  | {
      readonly kind: 'sites';
      readonly change: 'opened' | 'closed';
      readonly siteIds: readonly string[];
    }
  | {
      readonly kind: 'area';
      readonly change: 'gained' | 'lost';
      readonly area: LowAndHigh<SeaAndLand>;
    };

/**
 * What a difference says, one thing a sentence: for each focus place its depth with the nearest open site, and the systems
 * that now reach it, no longer do or become uncertain; then the sites that opened and closed, and the areas where they
 * were counted. Nothing where the difference is empty.
 */
export function differenceStatements(
  { opened, closed, focus }: Difference,
  areas?: LowAndHigh<AreaDifference>,
): readonly DifferenceStatement[] {
  return [
    ...focus.flatMap(focusStatements),
    ...siteStatements('closed', closed),
    ...siteStatements('opened', opened),
    ...(areas === undefined ? [] : areaStatements(areas)),
  ];
}

/** What is said of one focus place. */
function focusStatements(focus: FocusDifference): readonly DifferenceStatement[] {
  const { focusId, depthBefore, depthAfter } = focus;
  const nearest = nearestChange(focus);
  const systems = focus.systems.flatMap(({ systemId, before, after }): DifferenceStatement[] =>
    before.verdict === after.verdict
      ? []
      : [{ kind: 'system', focusId, systemId, before: before.verdict, after: after.verdict }],
  );
  if (depthBefore !== depthAfter) {
    return [
      { kind: 'depth', focusId, before: depthBefore, after: depthAfter, nearest },
      ...systems,
    ];
  }
  return nearest === undefined ? systems : [{ kind: 'nearest', focusId, nearest }, ...systems];
}

function siteStatements(
  change: 'opened' | 'closed',
  sites: readonly SiteDifference[],
): DifferenceStatement[] {
  if (sites.length === 0) return [];
  return [{ kind: 'sites', change, siteIds: sites.map(({ siteId }) => siteId) }];
}

function nearestChange({
  nearestBefore,
  nearestAfter,
}: FocusDifference): NearestChange | undefined {
  const same =
    nearestBefore?.siteId === nearestAfter?.siteId &&
    nearestBefore?.metres === nearestAfter?.metres;
  if (same) return undefined;
  const named = (row: NamedDistance | undefined) =>
    row && { siteId: row.siteId, metres: row.metres };
  return { before: named(nearestBefore), after: named(nearestAfter) };
}

function areaStatements({ low, high }: LowAndHigh<AreaDifference>): DifferenceStatement[] {
  const changes = (['lost', 'gained'] as const).map(
    (change) => ({ kind: 'area', change, area: { low: low[change], high: high[change] } }) as const,
  );
  return changes.filter(
    ({ area }) => totalSquareMetres(area.low) + totalSquareMetres(area.high) > 0,
  );
}
