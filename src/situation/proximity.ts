import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type Inverse, inverse } from '#geodesy/inverse.ts';
import type { SiteAccess } from './access.ts';
import { judge, type Verdict } from './band.ts';
import type { Reach } from './reach.ts';

/** How one system at a site answers for a focus place. */
interface SystemVerdict {
  readonly systemId: string;
  readonly verdict: Verdict;
}

/** One site against one focus place. */
export interface ProximityRow {
  readonly siteId: string;
  readonly focusId: string;
  readonly metres: number;
  /** At the site, towards the focus; degrees clockwise from north. */
  readonly azimuthDegrees: number;
  /** At the focus, towards the site. */
  readonly backAzimuthDegrees: number;
  readonly open: boolean;
  /** The best answer of the systems that operate there; none where none does. */
  readonly verdict: Verdict | undefined;
  readonly systems: readonly SystemVerdict[];
}

/** What follows for one focus place. */
export interface FocusSituation {
  readonly focusId: string;
  /** Sites that reach it, nearest first. */
  readonly inside: readonly ProximityRow[];
  /** Sites that reach it by some published figures and not by others, nearest first. */
  readonly uncertain: readonly ProximityRow[];
  /** How many sites reach it. One makes that site a single point of failure. */
  readonly depth: number;
  readonly nearestOpen: ProximityRow | undefined;
}

const order: readonly Verdict[] = ['inside', 'uncertain', 'outside'];

/** Every site against one focus place, nearest first. */
export function proximityTo(
  atlas: Atlas,
  focus: Place,
  access: ReadonlyMap<string, SiteAccess>,
  reach: readonly Reach[],
  model: EarthModel,
): ProximityRow[] {
  const reachBySite = bySite(reach);
  return atlas.sites
    .filter((site) => site.id !== focus.id)
    .map((site) => {
      const line = inverse(site.position, focus.position, model);
      const open = access.get(site.id)?.open ?? false;
      return proximityRow(site.id, focus.id, line, open, reachBySite.get(site.id) ?? []);
    })
    .sort((a, b) => a.metres - b.metres);
}

/** What the line from a site to a focus place means for the systems that reach from there. */
export function proximityRow(
  siteId: string,
  focusId: string,
  { metres, azimuthDegrees, backAzimuthDegrees }: Inverse,
  open: boolean,
  reach: readonly Reach[],
): ProximityRow {
  const systems = reach.map(({ systemId, band }) => ({ systemId, verdict: judge(metres, band) }));
  return {
    siteId,
    focusId,
    metres,
    azimuthDegrees,
    backAzimuthDegrees,
    open,
    verdict: order.find((verdict) => systems.some((system) => system.verdict === verdict)),
    systems,
  };
}

function bySite(reach: readonly Reach[]): ReadonlyMap<string, readonly Reach[]> {
  const groups = new Map<string, Reach[]>();
  for (const one of reach) {
    const group = groups.get(one.siteId);
    if (group === undefined) groups.set(one.siteId, [one]);
    else group.push(one);
  }
  return groups;
}

/** Gathers the rows of one focus place into what they mean for it. */
export function focusSituation(focusId: string, rows: readonly ProximityRow[]): FocusSituation {
  const inside = rows.filter(({ verdict }) => verdict === 'inside');
  return {
    focusId,
    inside,
    uncertain: rows.filter(({ verdict }) => verdict === 'uncertain'),
    depth: inside.length,
    nearestOpen: rows.find(({ open }) => open),
  };
}
