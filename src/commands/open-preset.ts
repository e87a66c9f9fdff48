import type { Preset } from '#scenario/preset.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Opens a preset and gives it back, for its camera; nothing happens where no preset has the id. */
export function openPreset(stores: Stores, presetId: string): Preset | undefined {
  const preset = stores.presets.find(({ id }) => id === presetId);
  if (preset !== undefined) {
    changeScenario(stores, { kind: 'open-preset', subjectId: presetId }, () => preset.scenario);
  }
  return preset;
}
