import { firstDay } from '#atlas/day.ts';
import type { System } from '#atlas/system.ts';

/** How far a system has come on a day: `planned` once it is announced and not ready yet. */
export type Stage = 'absent' | 'planned' | 'ready';

/** A carrier with its weapon is as far as the part that is least far; a system without dates is ready on every day. */
export function stageOn({ service, combination }: System, day: string): Stage {
  if (combination !== undefined) {
    const parts = [stageOn(combination.carrier, day), stageOn(combination.weapon, day)];
    return (['absent', 'planned'] as const).find((stage) => parts.includes(stage)) ?? 'ready';
  }
  if (service === undefined || firstDay(service.from) <= day) return 'ready';
  return service.announced !== undefined && firstDay(service.announced) <= day
    ? 'planned'
    : 'absent';
}

/** The day that a system is absent before, as precise as its source, where it is absent on a day. */
export function absentBefore(system: System, day: string): string | undefined {
  const { service, combination } = system;
  if (stageOn(system, day) !== 'absent') return undefined;
  if (combination === undefined) return service?.announced ?? service?.from;
  const { carrier, weapon } = combination;
  const dates = [absentBefore(carrier, day), absentBefore(weapon, day)];
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}
