import { SCENARIO_FILE_ENDING, scenarioText } from '#formats/scenario-file.ts';
import type { Comparison } from '#scenario/comparison.ts';

/** How long the browser may take to begin a download before its data is let go, milliseconds. */
const KEPT_MILLISECONDS = 60_000;

/** Letters of a title that a file's name holds, at most. */
const MOST_LETTERS = 60;

/** Hands a comparison to the browser as a file to save. */
export function downloadScenario(comparison: Comparison): void {
  const file = new Blob([scenarioText(comparison)], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(comparison);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/** The name that a comparison's file gets: of its title in small Latin letters, else of its preset. */
export function fileName({ a, b }: Comparison): string {
  const title = (a.title ?? b?.title ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_LETTERS)
    .replace(/^-|-$/g, '');
  return `${title === '' ? a.presetId : title}${SCENARIO_FILE_ENDING}`;
}
