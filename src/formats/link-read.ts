import { type Scenario, scenarioVersion } from '#scenario/scenario.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';
import { joinUnknownFields } from '#scenario/unknown-fields.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { lookOfParts, lookPartNames } from './link/look-parts.ts';
import { type Assumed, assumedOfParts, scenarioPartNames } from './link/scenario-parts.ts';
import { readStart, type Start } from './link/start-part.ts';
import { readWritten, type UncheckedWritten } from './link/written-parts.ts';
import { LINK_VERSION, LONGEST_LINK, type ReadLink, type Unpack } from './link.ts';
import { salvageScenarioContent } from './scenario-file.ts';

/** The longest text that is unpacked from a link, in UTF-16 units. */
const LONGEST_WRITTEN = 1_000_000;

type Parts = ReadonlyMap<string, string>;

/** Whether a fragment, with or without its `#`, claims to be a link to a scenario. */
export function isScenarioLink(fragment: string): boolean {
  return /^#?\d{1,4}(=|%3D)/i.test(fragment);
}

/**
 * Reads a fragment, with or without its `#`. What can be used of it makes a valid comparison, whatever it is; what it
 * does not say comes from the preset that it names, or from `base`. It runs nothing, and rejects nothing.
 */
export async function readLink(
  fragment: string,
  base: Scenario,
  context: ScenarioContext,
  unpack: Unpack,
): Promise<ReadLink> {
  const bare = fragment.replace(/^#/, '');
  if (bare.length > LONGEST_LINK) return { kind: 'too-long' };
  if (!isScenarioLink(bare)) return { kind: /^[\w-]*$/.test(bare) ? 'none' : 'foreign' };
  const { version, start, parts, repeated } = parse(bare);
  if (version > LINK_VERSION) {
    const { presetId, preset } = readStart(start, context);
    return { kind: 'newer', presetId: preset && presetId };
  }
  if (version < 1) return { kind: 'foreign' };
  const packed = parts.get('own');
  const text = packed === undefined ? undefined : await unpack(packed, LONGEST_WRITTEN);
  const written = text === undefined ? undefined : readWritten(text);
  const first = readStart(start, context);
  const second = readSecond(parts, context);
  const a = assumedOfParts(parts, first.preset ?? base);
  const content = {
    ...contentOf(a, first.presetId, written?.a),
    ...(second === undefined ? {} : secondContent(parts, second, { a, first, base }, written?.b)),
  };
  const { comparison, problems } = salvageScenarioContent(content, base, context);
  const { look, unread } = lookOfParts(parts);
  const lost = [...unread, ...strangers(parts), ...(isLost(packed, written) ? ['own'] : [])];
  return {
    kind: 'link',
    comparison,
    look,
    problems: [
      ...problems,
      ...repeated.map((id): ScenarioProblem => ({ kind: 'twice', id, path: [] })),
      ...lost.map((name): ScenarioProblem => ({ kind: 'unreadable', path: [name] })),
    ],
    changedPresetIds: [first, second].flatMap((one) => (one?.isChanged ? [one.presetId] : [])),
  };
}

interface ParsedFragment {
  readonly version: number;
  readonly start: string;
  readonly parts: Parts;
  /** Names that came more than once: the first of each counts. */
  readonly repeated: readonly string[];
}

function parse(bare: string): ParsedFragment {
  const [head = '', ...rest] = decoded(bare).split('&');
  const [version = '', start = ''] = head.split('=');
  const parts = new Map<string, string>();
  const repeated = new Set<string>();
  for (const one of rest) {
    if (one === '') continue;
    const [, name = one, value = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    if (parts.has(name)) repeated.add(name);
    else parts.set(name, value);
  }
  return { version: Number(version), start, parts, repeated: [...repeated] };
}

/** A fragment as it was written: what carries links may have escaped some of their marks. */
function decoded(bare: string): string {
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}

/** The second scenario's start; one without a preset goes out from the first scenario. */
interface SecondStart extends Start {
  readonly isAsFirst: boolean;
}

function readSecond(parts: Parts, context: ScenarioContext): SecondStart | undefined {
  const text = parts.get('vs');
  if (text === undefined) return undefined;
  if (!text.startsWith('.')) return { ...readStart(text, context), isAsFirst: false };
  return { presetId: text.slice(1), preset: undefined, isChanged: false, isAsFirst: true };
}

function secondContent(
  parts: Parts,
  { presetId, preset, isAsFirst }: SecondStart,
  { a, first, base }: { readonly a: Assumed; readonly first: Start; readonly base: Scenario },
  written: UncheckedWritten | undefined,
): object {
  const second = [...parts].flatMap(([name, value]) =>
    name.startsWith('b.') ? [[name.slice(2), value] as const] : [],
  );
  const assumed = assumedOfParts(new Map(second), isAsFirst ? a : (preset ?? base));
  const id = isAsFirst && presetId === '' ? first.presetId : presetId;
  return { comparedWith: contentOf(assumed, id, written), changing: parts.get('side') ?? 'a' };
}

function contentOf(assumed: Assumed, presetId: string, written: UncheckedWritten | undefined) {
  const content = { version: scenarioVersion, presetId, ...assumed, ...written?.fields };
  return Object(joinUnknownFields(content, written?.extras));
}

function isLost(packed: string | undefined, written: unknown): boolean {
  return packed !== undefined && written === undefined;
}

const knownNames: ReadonlySet<string> = new Set([
  ...scenarioPartNames,
  ...scenarioPartNames.map((name) => `b.${name}`),
  ...lookPartNames,
  'vs',
  'side',
  'own',
]);

function strangers(parts: Parts): string[] {
  return [...parts.keys()].filter((name) => !knownNames.has(name));
}
