import { parseArgs } from 'node:util';
import type { Call, Command, Host } from './command.ts';
import { didYouMean } from './did-you-mean.ts';
import { UsageError } from './usage-error.ts';

/** Marks an argument that begins with a minus sign and a figure, which the parser would take for an option. */
const FIGURE_MARK = ' ';

function marked(argument: string): string {
  return /^-[\d.]/.test(argument) ? `${FIGURE_MARK}${argument}` : argument;
}

function unmarked(argument: string): string {
  return argument.startsWith(FIGURE_MARK) ? argument.slice(FIGURE_MARK.length) : argument;
}

function asUsageError(error: unknown, command: Command): Error {
  if (!(error instanceof TypeError)) return error instanceof Error ? error : new Error(`${error}`);
  const sentence = /^(.*?)\.?(?: To specify a positional|$)/s.exec(error.message)?.[1] ?? '';
  const unknown = /Unknown option '([^']+)'/.exec(sentence)?.[1];
  if (unknown === undefined) return new UsageError(`${sentence}.`);
  const names = [...Object.keys(command.options), 'help'].map((name) => `--${name}`);
  return new UsageError(
    `${command.name} has no option ${unknown}.${didYouMean(unknown, names)} See basing-atlas ${command.name} --help.`,
  );
}

function checkChoices(command: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, { choices }] of Object.entries(command.options)) {
    if (choices === undefined) continue;
    for (const value of [values[name] ?? []].flat()) {
      if (typeof value === 'string' && !choices.includes(value)) {
        throw new UsageError(
          `--${name} ${value} is not one of ${choices.join(', ')}.${didYouMean(value, choices)}`,
        );
      }
    }
  }
}

/** The values of an option that is to be given once are one: a second would put the first out without a word. */
function checkRepeated(
  command: Command,
  tokens: readonly { readonly kind: string; readonly name?: string }[],
): void {
  for (const [name, { value, multiple }] of Object.entries(command.options)) {
    if (value === undefined || multiple) continue;
    const count = tokens.filter((token) => token.kind === 'option' && token.name === name).length;
    if (count > 1) throw new UsageError(`--${name} is given ${count} times: give it once.`);
  }
}

/** A command line of one command: what was given, and whether help was asked for. */
export interface ParsedCall {
  readonly call: Call<string>;
  readonly wantsHelp: boolean;
}

/**
 * Reads the arguments that follow the name of a command. `-33.9,151.2` is an operand and no option.
 * @throws UsageError for an option that the command has not, a missing value, or a value not allowed
 */
export function parseCall(command: Command, argv: readonly string[], host: Host): ParsedCall {
  const cut = command.partsOptions ? argv.indexOf('--') : -1;
  const own = cut === -1 ? argv : argv.slice(0, cut);
  const options: Record<string, { type: 'string' | 'boolean'; multiple: boolean; short?: string }> =
    { help: { type: 'boolean', multiple: false, short: 'h' } };
  for (const [name, { value, multiple = false }] of Object.entries(command.options)) {
    options[name] = { type: value === undefined ? 'boolean' : 'string', multiple };
  }
  let parsed: ReturnType<typeof parseArgs>;
  try {
    parsed = parseArgs({
      args: own.map(marked),
      options,
      allowPositionals: true,
      strict: true,
      tokens: true,
    });
  } catch (error) {
    throw asUsageError(error, command);
  }
  const values = parsed.values;
  checkRepeated(command, parsed.tokens ?? []);
  checkChoices(command, values);
  const list = (option: string) =>
    [values[option] ?? []]
      .flat()
      .flatMap((value) => (typeof value === 'string' ? [unmarked(value)] : []));
  return {
    wantsHelp: values.help === true,
    call: {
      host,
      operands: parsed.positionals.map(unmarked),
      rest: cut === -1 ? undefined : argv.slice(cut + 1),
      isGiven: (option) => values[option] !== undefined,
      text: (option) => list(option)[0],
      list,
    },
  };
}
