import type { Command, OptionSpec } from './command.ts';

const INDENT = '  ';

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${INDENT}${left.padEnd(width)}  ${right}`);
}

function optionRow([name, { value, multiple, summary }]: [string, OptionSpec]): [string, string] {
  const shown = value === undefined ? `--${name}` : `--${name} ${value}`;
  return [shown, multiple ? `${summary} (may be repeated)` : summary];
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = Object.entries(command.options).map(optionRow);
  return [
    `basing-atlas ${command.name}: ${command.summary}`,
    '',
    'Usage',
    ...command.usage.map((form) => `${INDENT}basing-atlas ${command.name} ${form}`.trimEnd()),
    '',
    ...command.details.flatMap((paragraph) => [paragraph, '']),
    'Options',
    ...columns([...options, ['--help', 'this text']]),
    '',
    'Examples',
    ...command.examples.map((example) => `${INDENT}basing-atlas ${example}`),
    '',
  ].join('\n');
}

/** The help of the program: its commands and what all of them share. */
export function programHelp(commands: readonly Command[], version: string): string {
  return [
    `basing-atlas ${version}: what is known, what is assumed, and what follows, without a screen`,
    '',
    'Usage',
    `${INDENT}basing-atlas COMMAND [operands] [options]`,
    `${INDENT}basing-atlas COMMAND --help`,
    `${INDENT}basing-atlas --version`,
    '',
    'Commands',
    ...columns(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    'Places are given by id, by name in any script, or as LAT,LON in degrees: kadena, 嘉手納飛行場, 26.35,127.77.',
    'Ranges are a figure with its unit: 1000km, 400mi, 200nmi, 500m.',
    '',
    'Exit status',
    ...columns([
      ['0', 'done, or the reader of the pipe closed it'],
      ['1', 'a line of the input, or the file to validate, has something wrong'],
      ['2', 'the command line could not be understood'],
      ['70', 'the program failed'],
    ]),
    '',
  ].join('\n');
}
