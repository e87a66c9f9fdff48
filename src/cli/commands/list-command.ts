import { searchable } from '#atlas/find-places.ts';
import type { Language } from '#i18n/language.ts';
import {
  type Call,
  type Command,
  defineCommand,
  type Host,
  type OptionSpec,
} from '../command/command.ts';
import { didYouMean } from '../command/did-you-mean.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import type { OpenAtlas } from '../data/data-files.ts';
import { jsonDocument } from '../output/json.ts';
import { type Column, table } from '../output/table.ts';
import { jsonOption, languageOf, languageOption } from './shared-options.ts';

/** One filter of a list: an option, and whether a record fits its value. */
interface ListFilter<T> extends OptionSpec {
  /** The ids that may be given, where they are those of records. */
  known?(open: OpenAtlas): Iterable<string>;
  fits(record: T, value: string): boolean;
}

/** A list of records of the atlas, as a command shows it. */
export interface ListSpec<T> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  readonly filters: Readonly<Record<string, ListFilter<T>>>;
  readonly columns: readonly Column[];
  records(open: OpenAtlas, host: Host): readonly T[];
  /** What `--json` writes of a record; the record itself unless said. */
  document?(record: T, language: Language): unknown;
  row(record: T, language: Language): readonly string[];
  /** What the words of the command line are looked for in. */
  words(record: T): readonly (string | undefined)[];
}

function containsAll(words: readonly (string | undefined)[], wanted: readonly string[]): boolean {
  const text = searchable(words.flatMap((word) => word ?? []).join('\n'));
  return wanted.every((word) => text.includes(searchable(word)));
}

/** @throws UsageError where an id is given that no record has */
function checkKnown<T>(call: Call<string>, filters: ListSpec<T>['filters'], open: OpenAtlas): void {
  for (const [name, { known }] of Object.entries(filters)) {
    const value = call.text(name);
    if (value === undefined || known === undefined) continue;
    const ids = [...known(open)];
    if (!ids.includes(value)) {
      throw new UsageError(`--${name} ${value}: nothing has that id.${didYouMean(value, ids)}`);
    }
  }
}

/** Makes the command that lists and filters one kind of record, as a table or as the records themselves. */
export function listCommand<T>(spec: ListSpec<T>): Command {
  const filterForms = Object.entries(spec.filters).map(
    ([name, { value }]) => `[--${name} ${value}]`,
  );
  return defineCommand<string>({
    name: spec.name,
    summary: spec.summary,
    usage: [['[WORD]...', ...filterForms, '[--lang LANG] [--json]'].join(' ')],
    details: [
      'Lists the records that contain every WORD in a name, an id or a text, in any script, and that fit every filter.\nWith --json, the records are written whole, as a list.',
    ],
    examples: spec.examples,
    options: { ...spec.filters, lang: languageOption, json: jsonOption },
    async run(call) {
      const open = call.host.openAtlas();
      checkKnown(call, spec.filters, open);
      const fitting = spec
        .records(open, call.host)
        .filter((record) => containsAll(spec.words(record), call.operands))
        .filter((record) =>
          Object.entries(spec.filters).every(([name, filter]) => {
            const value = call.text(name);
            return value === undefined || filter.fits(record, value);
          }),
        );
      const language = languageOf(call);
      const text = call.isGiven('json')
        ? jsonDocument(fitting.map((record) => spec.document?.(record, language) ?? record))
        : table(
            spec.columns,
            fitting.map((record) => spec.row(record, language)),
          );
      await call.host.out.write(text);
      return exitStatus.done;
    },
  });
}
