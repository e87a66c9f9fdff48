import { openComparison } from '#commands/open-comparison.ts';
import {
  LONGEST_FILE,
  readScenarioText,
  type ScenarioFile,
  salvageScenarioText,
} from '#formats/scenario-file.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type Told, tell, untell } from '#store/keeping-store.ts';
import type { Stores } from '#store/stores.ts';
import type { DraftKeeper } from './keep-drafts.ts';

/** What opening a file works with. */
export interface FileOpening {
  readonly stores: Stores;
  readonly drafts: DraftKeeper;
  /** What is missing in a file that names no preset comes from here. */
  readonly base: Scenario;
}

/** Most bytes that one UTF-16 unit of a text takes in UTF-8. */
const BYTES_A_UNIT = 3;

/**
 * Opens a scenario file in place of all that is open: one act, a draft of its own. A file that is not valid changes
 * nothing, and a notice says what is wrong with it.
 * @returns the text of a file that was refused and of which something can be used
 */
export async function openFile(
  { stores, drafts }: FileOpening,
  file: File,
): Promise<string | undefined> {
  const { name } = file;
  untell(stores.keeping, 'file');
  if (file.size > LONGEST_FILE * BYTES_A_UNIT) {
    tell(stores.keeping, { kind: 'file-too-large', name });
    return undefined;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    tell(stores.keeping, { kind: 'file-unread', name });
    return undefined;
  }
  const read = readScenarioText(text, { atlas: stores.sourcedAtlas, presets: stores.presets });
  if (read.kind === 'valid') {
    const act = { kind: 'open-file', subjectId: name } as const;
    drafts.open(() => openComparison(stores, read.comparison, act));
  }
  tell(stores.keeping, toldOf(read, name));
  return read.kind === 'invalid' ? text : undefined;
}

/** Opens what can be used of a file that was refused, and says what cannot. */
export function openSalvaged(
  { stores, drafts, base }: FileOpening,
  { name, text }: { readonly name: string; readonly text: string },
): void {
  untell(stores.keeping, 'file');
  const context = { atlas: stores.sourcedAtlas, presets: stores.presets };
  const salvaged = salvageScenarioText(text, base, context);
  if (salvaged === undefined) return;
  const act = { kind: 'open-file', subjectId: name } as const;
  drafts.open(() => openComparison(stores, salvaged.comparison, act));
  tell(stores.keeping, { kind: 'file-mended', name, problems: salvaged.problems });
}

function toldOf(read: ScenarioFile, name: string): Told {
  switch (read.kind) {
    case 'valid':
      return { kind: 'file-opened', name, from: read.from, unknownPaths: read.unknownPaths };
    case 'invalid':
      return { kind: 'file-refused', name, problems: read.problems };
    case 'newer':
      return { kind: 'file-newer', name, version: read.version };
    case 'no-json':
      return { kind: 'file-no-json', name, at: read.at };
    case 'no-scenario':
      return { kind: 'file-no-scenario', name };
    case 'too-large':
      return { kind: 'file-too-large', name };
  }
}
