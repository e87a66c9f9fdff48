import type { SiteAccess } from './access.ts';

/**
 * The conditions that some site is open by though their ground was agreed after the scenario's day, each with the
 * date of its ground.
 */
export function laterGrounds(access: Iterable<SiteAccess>): ReadonlyMap<string, string> {
  const grounds = new Map<string, string>();
  for (const { open, reasons } of access) {
    if (!open) continue;
    for (const reason of reasons) {
      if (reason.kind !== 'condition' || reason.laterGround === undefined) continue;
      grounds.set(reason.conditionId, reason.laterGround);
    }
  }
  return grounds;
}
