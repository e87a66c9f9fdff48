import type { Language } from '#i18n/language.ts';
import type { Preset } from '#scenario/preset.ts';
import type { Scenario } from '#scenario/scenario.ts';

/** The user's name for a scenario, or else that of the preset it was started from. */
export function scenarioTitle(
  presets: readonly Preset[],
  { title, presetId }: Scenario,
  language: Language,
): string {
  return title ?? presets.find(({ id }) => id === presetId)?.title[language] ?? presetId;
}
