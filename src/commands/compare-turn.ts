import { otherSide, type Side } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/** Turns to a side of the comparison: the acts that follow change it. It changes neither, and leaves no step. */
export function turnTo({ document }: Stores, side: Side): void {
  const { scenario, other, side: now } = document.getState();
  if (other === undefined || side === now) return;
  document.setState({ scenario: other, other: scenario, side });
}

/** Makes A of B and B of A. The scenario that acts change stays the same one, under its new letter. */
export function swapSides({ document }: Stores): void {
  const { other, side } = document.getState();
  if (other === undefined) return;
  document.setState({
    side: otherSide(side),
    act: { kind: 'swap-sides', subjectId: otherSide(side) },
  });
}
