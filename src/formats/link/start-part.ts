import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { digest } from './digest.ts';
import { nothingAssumed, scenarioParts } from './scenario-parts.ts';

/** What a scenario is told by its differences from. */
export interface Start {
  readonly presetId: string;
  /** The preset; undefined where the atlas has none of that id. */
  readonly preset: Scenario | undefined;
  /** Whether the preset is another than when the link was written. */
  readonly isChanged: boolean;
}

/** Parts a preset's id from its mark. */
const DOT = '.';

/** A preset's id with a mark of what it assumes, by which a later change of it is noticed. */
export function startText(presetId: string, preset: Scenario | undefined): string {
  return preset === undefined ? presetId : `${presetId}${DOT}${markOf(preset)}`;
}

/** Reads what `startText` wrote; the mark may be missing, as where a person typed the link. */
export function readStart(text: string, { presets }: ScenarioContext): Start {
  const [presetId = '', mark] = text.split(DOT);
  const preset = presets.find(({ id }) => id === presetId)?.scenario;
  const isChanged = mark !== undefined && preset !== undefined && mark !== markOf(preset);
  return { presetId, preset, isChanged };
}

function markOf(preset: Scenario): string {
  return digest(JSON.stringify(scenarioParts(preset, nothingAssumed)));
}
