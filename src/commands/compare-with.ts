import type { Scenario } from '#scenario/scenario.ts';
import { sidesOf } from '#store/document-store.ts';
import type { Stores } from '#store/stores.ts';

/**
 * Puts a scenario beside the first one as B, in place of any that was there, and turns to it: the acts that follow
 * change B. One step of undo.
 *
 * @param subjectId where it comes from, such as the id of a preset
 */
export function compareWith({ document }: Stores, scenario: Scenario, subjectId: string): void {
  const now = document.getState();
  const { a = now.scenario } = sidesOf(now);
  document.setState({ scenario, other: a, side: 'b', act: { kind: 'compare', subjectId } });
}

/** Starts B as "A, but…": the same as A, for the acts that follow to change. */
export function compareWithCopy(stores: Stores): void {
  const now = stores.document.getState();
  const { a = now.scenario } = sidesOf(now);
  compareWith(stores, a, 'a');
}

/** Puts a preset beside A as B; nothing happens where no preset has the id. */
export function compareWithPreset(stores: Stores, presetId: string): void {
  const preset = stores.presets.find(({ id }) => id === presetId);
  if (preset !== undefined) compareWith(stores, preset.scenario, presetId);
}
