import type { CoastSources } from '#atlas/coast-sources.ts';
import type { Sea } from '#atlas/sea.ts';
import type { OpenAtlas } from '../data/data-files.ts';
import type { Output } from '../output/output.ts';
import type { ExitStatus } from './exit-status.ts';

/** Lists of ids that completion offers for a value. */
export type IdList =
  | 'places'
  | 'sites'
  | 'systems'
  | 'conditions'
  | 'presets'
  | 'documents'
  | 'straits';

/** One option of a command: read by the parser, shown by help and offered by completion. */
export interface OptionSpec {
  /** How the value is shown in help; absent for a switch. */
  readonly value?: string;
  /** True where the option may be given several times. */
  readonly multiple?: boolean;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  /** What completion offers where the values are ids of the atlas, or the names of files. */
  readonly completes?: IdList | 'files';
  readonly summary: string;
}

/** What a command touches of the world. */
export interface Host {
  readonly out: Output;
  readonly err: Output;
  /** Standard input, in chunks. */
  readonly input: AsyncIterable<Uint8Array>;
  openAtlas(): OpenAtlas;
  openCoasts(): CoastSources;
  /** The fairways, the straits that can be closed and the canals. */
  openSea(): Sea;
  /** The text of a file, or of standard input for `-`. */
  readText(path: string): Promise<string>;
}

/** A command line, read: the operands and the values of the options that the command has. */
export interface Call<Option extends string> {
  readonly host: Host;
  readonly operands: readonly string[];
  /** What stands after a bare `--`, unread. */
  readonly rest: readonly string[] | undefined;
  isGiven(option: Option): boolean;
  text(option: Option): string | undefined;
  list(option: Option): readonly string[];
}

/** One command of the program. */
export interface Command<Option extends string = string> {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** What may follow the program's name, one form a line. */
  readonly usage: readonly string[];
  /** Paragraphs of help between usage and options. */
  readonly details: readonly string[];
  readonly examples: readonly string[];
  readonly options: Readonly<Record<Option, OptionSpec>>;
  /** What completion offers for operands. */
  readonly completes?: IdList | 'files' | readonly string[];
  /** True where a bare `--` parts two sets of options instead of ending them. */
  readonly partsOptions?: boolean;
  run(call: Call<Option>): Promise<ExitStatus>;
}

/** Gives a command back with the names of its options known to the compiler. */
export function defineCommand<Option extends string>(command: Command<Option>): Command<Option> {
  return command;
}
