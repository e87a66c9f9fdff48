import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { lookParts } from './link/look-parts.ts';
import { nothingAssumed, type Part, scenarioParts } from './link/scenario-parts.ts';
import { startText } from './link/start-part.ts';
import { writtenText } from './link/written-parts.ts';
import { LINK_VERSION, type Linked, LONGEST_LINK, type Pack } from './link.ts';
import type { Look } from './look.ts';

/**
 * The fragment that carries a comparison and a look, without the `#`: `1=trilateral-2023.k3x9&no=japan-agrees&lang=en`.
 * Only what differs from a preset is in it; what the author wrote is packed. Undefined where it would be longer than
 * `LONGEST_LINK`.
 */
export async function writeLink(
  { comparison, look }: Linked,
  context: ScenarioContext,
  pack: Pack,
): Promise<string | undefined> {
  const { a, b, side } = comparison;
  const preset = presetOf(a, context);
  const written = writtenText(a, b);
  const parts: Part[] = [
    [String(LINK_VERSION), startText(a.presetId, preset)],
    ...scenarioParts(a, preset ?? nothingAssumed),
    ...(b === undefined ? [] : secondParts(a, b, context)),
    ...(b !== undefined && side === 'b' ? [['side', side] as const] : []),
    ...(written === undefined ? [] : [['own', await pack(written)] as const]),
    ...lookParts(b === undefined ? alone(look) : look),
  ];
  const text = textOf(parts);
  return text.length > LONGEST_LINK ? undefined : text;
}

/** The second scenario by its differences from the first or from its own preset, whichever is shorter. */
function secondParts(a: Scenario, b: Scenario, context: ScenarioContext): Part[] {
  const preset = presetOf(b, context);
  const second = (parts: readonly Part[]): Part[] =>
    parts.map(([name, value]) => [`b.${name}`, value]);
  const fromFirst: Part[] = [
    ['vs', b.presetId === a.presetId ? '.' : `.${b.presetId}`],
    ...second(scenarioParts(b, a)),
  ];
  const fromPreset: Part[] = [
    ['vs', startText(b.presetId, preset)],
    ...second(scenarioParts(b, preset ?? nothingAssumed)),
  ];
  return textOf(fromFirst).length <= textOf(fromPreset).length ? fromFirst : fromPreset;
}

function presetOf({ presetId }: Scenario, { presets }: ScenarioContext): Scenario | undefined {
  return presets.find(({ id }) => id === presetId)?.scenario;
}

function alone({ compareView: _compareView, ...look }: Look): Look {
  return look;
}

function textOf(parts: readonly Part[]): string {
  return parts.map(([name, value]) => `${name}=${value}`).join('&');
}
