import type { Side } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/** Makes the other side the same as this one. Nothing happens without a comparison. */
export function copySide({ document }: Stores, from: Side): void {
  const { scenario, other, side } = document.getState();
  if (other === undefined) return;
  const act = { kind: 'copy-side', subjectId: from } as const;
  if (from === side) document.setState({ other: scenario, act });
  else document.setState({ scenario: other, act });
}
