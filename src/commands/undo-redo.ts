import type { Stores } from '#store/stores.ts';

/** Takes the last acts on the scenario back, one unless said otherwise. Nothing happens where there is none. */
export function undo({ document }: Stores, steps = 1): void {
  document.temporal.getState().undo(steps);
}

/** Does the act again that was taken back last. */
export function redo({ document }: Stores): void {
  document.temporal.getState().redo();
}
