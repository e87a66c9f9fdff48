import { z } from 'zod';
import { type Preset, preset } from './preset.ts';

/**
 * Parses the preset file.
 * @throws Error naming the file, the preset and the field that is wrong.
 */
export function parsePresets(input: unknown): readonly Preset[] {
  const result = z.array(preset).min(1).safeParse(input);
  if (result.success) return result.data;
  throw new Error(`scenarios.json is not valid: ${z.prettifyError(result.error)}`);
}
