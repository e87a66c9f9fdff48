import type { Atlas } from '#atlas/atlas.ts';
import type { System } from '#atlas/system.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type Awaited, awaitedOn } from './service.ts';

/** Why no chosen system operates from any site. */
export type WhyNowhere =
  /** None of them is there on the scenario's date: the first to come, and whether it is the only one. */
  | ({ readonly kind: 'waiting'; readonly systemId: string; readonly isOnly: boolean } & Awaited)
  /** Each is launched in flight. */
  | { readonly kind: 'in-flight'; readonly systemId: string; readonly isOnly: boolean }
  /** Each is assigned to sites from which it cannot operate. */
  | { readonly kind: 'assigned' }
  /** Each needs a site that is open to US forces, and none that is open has its facility. */
  | { readonly kind: 'no-open-site' }
  /** For one reason here and another there. */
  | { readonly kind: 'nowhere' };

/**
 * Why none of the systems that a scenario chooses operates anywhere; to be asked where none does. O(systems).
 * @param atlas with the scenario's own records
 */
export function whyNowhere(
  atlas: Atlas,
  scenario: Pick<Scenario, 'assigned' | 'date' | 'systemIds'>,
): WhyNowhere {
  const systems = scenario.systemIds.flatMap((id) => atlas.systems.get(id) ?? []);
  const whys = systems.map((system) => whyOf(system, scenario));
  const [first] = whys;
  if (first === undefined || whys.some(({ kind }) => kind !== first.kind)) {
    return { kind: 'nowhere' };
  }
  const isOnly = whys.length === 1;
  if (first.kind === 'in-flight') return { ...first, isOnly };
  if (first.kind !== 'waiting') return first;
  const waiting = whys.flatMap((why) => (why.kind === 'waiting' ? [why] : []));
  const [soonest = first] = waiting.sort((one, other) => (one.from < other.from ? -1 : 1));
  return { ...soonest, isOnly };
}

function whyOf(
  system: System,
  { assigned, date }: Pick<Scenario, 'assigned' | 'date'>,
): WhyNowhere {
  const { id: systemId, facility, operators } = system;
  if (facility === undefined) return { kind: 'in-flight', systemId, isOnly: true };
  const awaited = awaitedOn(system, date);
  if (awaited !== undefined) return { kind: 'waiting', systemId, isOnly: true, ...awaited };
  if (assigned[systemId] !== undefined) return { kind: 'assigned' };
  return { kind: operators.includes('JP') ? 'nowhere' : 'no-open-site' };
}
