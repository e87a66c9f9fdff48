import { type Side, sidesOf } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/** Ends the comparison and keeps one of its two scenarios. Nothing happens without a comparison. */
export function stopComparing({ document }: Stores, keep: Side): void {
  const now = document.getState();
  const kept = sidesOf(now)[keep];
  if (now.other === undefined || kept === undefined) return;
  const act = { kind: 'stop-comparing', subjectId: keep } as const;
  document.setState({ scenario: kept, other: undefined, side: 'a', act });
}
