import type { ComparedSide } from '#formats/difference-json.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Call } from '../command/command.ts';
import { UsageError } from '../command/usage-error.ts';
import { readComparison } from '../input/read-comparison.ts';
import {
  changed,
  hasChanges,
  hasStart,
  presetNamed,
  refuseSide,
  type ScenarioOption,
  sideOf,
} from './scenario-options.ts';

type ScenarioCall = Call<ScenarioOption>;

/**
 * The two scenarios that a command line compares, in this order:
 *
 * - `FIRST -- SECOND`: each as its options say; the second goes on from the first where it names no start;
 * - two presets, or two files: the one with the other;
 * - a file that compares two, alone: its A with its B;
 * - else the start as it is with the start as changed.
 *
 * @throws UsageError where it is not clear which two are meant, with how to say it
 */
export async function diffSides(
  first: ScenarioCall,
  second: ScenarioCall | undefined,
): Promise<readonly [ComparedSide, ComparedSide]> {
  refuseTwoReadings(first, second);
  if (second !== undefined) return parted(first, second);
  const starts = await openStarts(first);
  const [one = presetStart(first), other] = starts;
  if (other !== undefined) return twoStarts(first, [one, other], starts.length);
  if (one.b !== undefined && !first.isGiven('side')) return bothOf(first, one, one.b);
  if (one.b !== undefined && !hasChanges(first)) {
    throw new UsageError(
      `--side ${first.text('side')} alone leaves nothing to compare it with: leave out --side to compare A with B, or change the scenario, as with --close SITE.`,
    );
  }
  const before = chosen(one, first);
  return [before, withChanges(before, first)];
}

/** What a preset or a file holds: one scenario, or two that it compares. */
interface Start {
  readonly file: string | undefined;
  readonly a: Scenario;
  readonly b: Scenario | undefined;
}

function presetStart({ host }: ScenarioCall, presetId?: string): Start {
  return { file: undefined, a: presetNamed(host, presetId), b: undefined };
}

async function openStarts(call: ScenarioCall): Promise<readonly Start[]> {
  const [presets, files] = [call.list('preset'), call.list('scenario')];
  const [preset, file] = [presets[0], files[0]];
  if (preset !== undefined && file !== undefined) {
    throw new UsageError(
      `Which comes first is not clear: part the two, as with diff --preset ${preset} -- --scenario ${file}.`,
    );
  }
  const opened: Start[] = presets.map((presetId) => presetStart(call, presetId));
  for (const path of files) {
    const { a, b } = await readComparison(call.host, path);
    opened.push({ file: path, a, b });
  }
  return opened;
}

function bothOf(call: ScenarioCall, { file, a }: Start, b: Scenario) {
  if (hasChanges(call)) {
    throw new UsageError(
      `${file} compares two scenarios, and which of them is to be changed is not clear: say --side a or --side b, or give the file alone to compare A with B.`,
    );
  }
  const of = (scenario: Scenario, side: 'a' | 'b'): ComparedSide => {
    return { scenario, file, side, isChanged: false };
  };
  return [of(a, 'a'), of(b, 'b')] as const;
}

function twoStarts(call: ScenarioCall, [one, other]: readonly [Start, Start], count: number) {
  if (count > 2) throw new UsageError(`diff compares two and was given ${count}: leave two.`);
  if (hasChanges(call) || call.isGiven('side')) {
    throw new UsageError(
      'Which of the two is meant by the other options is not clear: part the two by a bare --, each with its own options.',
    );
  }
  return [chosen(one, call), chosen(other, call)] as const;
}

async function parted(first: ScenarioCall, second: ScenarioCall) {
  const one = withChanges(await oneStart(first), first);
  if (hasStart(second)) return [one, withChanges(await oneStart(second), second)] as const;
  refuseSide(second);
  return [one, withChanges(one, second)] as const;
}

async function oneStart(call: ScenarioCall): Promise<ComparedSide> {
  const [start = presetStart(call), more] = await openStarts(call);
  if (more === undefined) return chosen(start, call);
  throw new UsageError('On each side of -- stands one preset or one file: leave one.');
}

function chosen(start: Start, call: ScenarioCall): ComparedSide {
  const { file, a, b } = start;
  if (file === undefined) {
    refuseSide(call);
    return { scenario: a, file, side: undefined, isChanged: false };
  }
  if (b !== undefined && !call.isGiven('side')) {
    throw new UsageError(
      `${file} compares two scenarios, and which of them is meant is not clear: say --side a or --side b beside it, and part it by a bare -- from the options of the other.`,
    );
  }
  const side = b === undefined ? undefined : call.text('side') === 'b' ? 'b' : 'a';
  return { scenario: sideOf(start, call, file), file, side, isChanged: false };
}

function withChanges(side: ComparedSide, call: ScenarioCall): ComparedSide {
  const scenario = changed(side.scenario, call);
  return { ...side, scenario, isChanged: side.isChanged || hasChanges(call) };
}

function refuseTwoReadings(first: ScenarioCall, second: ScenarioCall | undefined): void {
  const files = [first, second].flatMap((call) => call?.list('scenario') ?? []);
  if (files.filter((file) => file === '-').length < 2) return;
  throw new UsageError('Standard input is read once: give one of the two as a file.');
}
