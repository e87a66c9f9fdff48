import type { Stores } from '#store/stores.ts';

/** Takes the last act on the scenario back. Nothing happens where there is none. */
export function undo({ document }: Stores): void {
  document.temporal.getState().undo();
}

/** Does the act again that was taken back last. */
export function redo({ document }: Stores): void {
  document.temporal.getState().redo();
}
