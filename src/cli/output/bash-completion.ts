import type { Command, IdList, OptionSpec } from '../command/command.ts';

type Ids = Readonly<Record<IdList, readonly string[]>>;

const FILES = '@files';

function wordsFor(completes: Command['completes'], ids: Ids): string | undefined {
  if (completes === undefined) return undefined;
  if (completes === 'files') return FILES;
  return (typeof completes === 'string' ? ids[completes] : completes).join(' ');
}

function valueWords({ choices, completes }: OptionSpec, ids: Ids): string {
  if (choices !== undefined) return choices.join(' ');
  if (completes === 'conditions') {
    return ids.conditions.flatMap((id) => [`${id}=true`, `${id}=false`]).join(' ');
  }
  return wordsFor(completes, ids) ?? '';
}

function commandCase(command: Command, ids: Ids): string[] {
  const options = Object.keys(command.options).map((name) => `--${name}`);
  const values = Object.entries<OptionSpec>(command.options).filter(([, { value }]) => value);
  return [
    `    ${command.name})`,
    `      options='${[...options, '--help'].join(' ')}'`,
    `      operands='${wordsFor(command.completes, ids) ?? ''}'`,
    '      case "$previous" in',
    ...values.map(([name, option]) => `        --${name}) values='${valueWords(option, ids)}' ;;`),
    '        *) valued=no ;;',
    '      esac',
    '      ;;',
  ];
}

const HEAD = `# bash completion for basing-atlas
_basing_atlas() {
  local current previous options= operands= values= valued=yes stem=
  COMPREPLY=()
  local line="\${COMP_LINE:0:COMP_POINT}"
  current="\${line##*[[:space:]]}"
  previous="\${line%"$current"}"
  previous="\${previous%"\${previous##*[![:space:]]}"}"
  previous="\${previous##*[[:space:]]}"
`;

const TAIL = `  if [ "$valued" = no ]; then
    case "$current" in
      -*) values="$options" ;;
      *) values="$operands" ;;
    esac
  fi
  if [ "$values" = '${FILES}' ]; then
    COMPREPLY=($(compgen -f -- "$current"))
    return
  fi
  COMPREPLY=($(compgen -W "$values" -- "$current"))
  if [[ "$current" == *=* && "$COMP_WORDBREAKS" == *=* ]]; then
    stem="\${current%"\${current##*=}"}"
    COMPREPLY=("\${COMPREPLY[@]#"$stem"}")
  fi
}
complete -o filenames -F _basing_atlas basing-atlas
`;

/**
 * A bash script that completes the program: commands, then the options of the command, the values of an option, or
 * what the command takes as operands. All words are in the script, so that completing starts no program. The line is
 * split at spaces alone, since bash breaks words at `=` too.
 */
export function bashCompletion(commands: readonly Command[], ids: Ids): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `${HEAD}  if [ "$COMP_CWORD" -le 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${commands.flatMap((command) => commandCase(command, ids)).join('\n')}
    *) return ;;
  esac
${TAIL}`;
}
