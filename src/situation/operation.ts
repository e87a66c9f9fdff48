import type { Facility, Site } from '#atlas/place.ts';
import type { System } from '#atlas/system.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { existsOn } from './access.ts';
import { type Awaited, awaitedOn } from './service.ts';

/** Why a system does not operate from a site. */
export type NotHere =
  /** It is launched in flight and has no site of its own. */
  | { readonly kind: 'in-flight' }
  | { readonly kind: 'no-facility'; readonly facility: Facility }
  /** It is assigned to other sites. */
  | { readonly kind: 'not-assigned' }
  /** The site is there and not held closed, but closed to US forces, whose system it is. */
  | { readonly kind: 'closed' }
  /** Only Japan's forces have it, and they have no site here. */
  | { readonly kind: 'not-japanese' }
  | { readonly kind: 'not-yet'; readonly availableFrom: string }
  /** It was not announced or not ready yet: the day from which it counts. */
  | ({ readonly kind: 'not-in-service' } & Awaited)
  | { readonly kind: 'forced-closed' };

/** Whose forces operate a system from a site, or why none do. */
export type Operation =
  | { readonly user: 'US' | 'JP'; readonly notHere?: never }
  | { readonly user?: never; readonly notHere: NotHere };

const byUs: Operation = { user: 'US' };
const byJapan: Operation = { user: 'JP' };
const inFlight: Operation = { notHere: { kind: 'in-flight' } };
const notAssigned: Operation = { notHere: { kind: 'not-assigned' } };
const closed: Operation = { notHere: { kind: 'closed' } };
const notJapanese: Operation = { notHere: { kind: 'not-japanese' } };
const forcedClosed: Operation = { notHere: { kind: 'forced-closed' } };

/** How the atlas writes Japan's own forces among a site's operators. */
const japaneseForces: readonly string[] = ['JGSDF', 'JASDF', 'JMSDF', 'JSDF'];

/**
 * Whose forces operate a system from a site in a scenario, or the first reason why none do. US forces need the site to be
 * open; Japan's own need no one's consent on their own soil, only that the site exists and is not held closed.
 * @param isOpen whether the site is open to US forces
 */
export function operationAt(
  site: Site,
  system: System,
  scenario: Pick<Scenario, 'assigned' | 'date' | 'forced'>,
  isOpen: boolean,
): Operation {
  const { facility, operators, id } = system;
  if (facility === undefined) return inFlight;
  const awaited = awaitedOn(system, scenario.date);
  if (awaited !== undefined) return { notHere: { kind: 'not-in-service', ...awaited } };
  if (!hasFacility(site, facility)) return { notHere: { kind: 'no-facility', facility } };
  if (scenario.assigned[id]?.includes(site.id) === false) return notAssigned;
  const isUs = operators.includes('US');
  if (isUs && isOpen) return byUs;
  const isForJapan = operators.includes('JP') && isJapanese(site);
  if (!isUs && !isForJapan) return notJapanese;
  const { availableFrom } = site.site;
  if (availableFrom !== undefined && !existsOn(availableFrom, scenario.date)) {
    return { notHere: { kind: 'not-yet', availableFrom } };
  }
  if (scenario.forced[site.id] === 'closed') return forcedClosed;
  return isForJapan ? byJapan : closed;
}

/** Whether a site has what a system needs. A runway has ground beside it for a launcher. */
export function hasFacility(site: Site, facility: Facility): boolean {
  const { facilities } = site.site;
  if (facility === 'ground') return facilities.includes('ground') || facilities.includes('runway');
  return facilities.includes(facility);
}

function isJapanese({ site }: Site): boolean {
  return site.host === 'JP' && site.operators.some((one) => japaneseForces.includes(one));
}
