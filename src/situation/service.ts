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

/** What an absent system waits for: to be announced, or to be ready where no earlier word of it is recorded. */
export interface Awaited {
  /** The day, as precise as its source. */
  readonly from: string;
  readonly what: 'announced' | 'ready';
}

/** What a system waits for that is absent on a day; a carrier with its weapon for the later of the two. */
export function awaitedOn(system: System, day: string): Awaited | undefined {
  const { service, combination } = system;
  if (stageOn(system, day) !== 'absent') return undefined;
  if (combination !== undefined) {
    return [combination.carrier, combination.weapon]
      .flatMap((part) => awaitedOn(part, day) ?? [])
      .sort((one, other) => (one.from < other.from ? -1 : 1))
      .at(-1);
  }
  if (service === undefined) return undefined;
  const { announced, from } = service;
  return announced === undefined ? { from, what: 'ready' } : { from: announced, what: 'announced' };
}

/** The day that a system is absent before, as precise as its source, where it is absent on a day. */
export function absentBefore(system: System, day: string): string | undefined {
  return awaitedOn(system, day)?.from;
}
