import {
  type ValidatedKind,
  type ValidationJson,
  validatedKinds,
} from '#formats/validation-json.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { checkFile, kindOfFile } from '../input/check-file.ts';
import { problemText } from '../input/file-problem.ts';
import { readJsonFile } from '../input/read-json-file.ts';
import { jsonDocument } from '../output/json.ts';
import { jsonOption } from './shared-options.ts';

type Option = 'as' | 'json';

/** `validate FILE`: whether a scenario or own data fit the atlas. */
export const validateCommand = defineCommand<Option>({
  name: 'validate',
  summary: 'check a scenario file, or data of your own, against the schemas and the atlas',
  usage: ['FILE [--as KIND] [--json]'],
  details: [
    'FILE is JSON or GeoJSON, - for standard input. What it holds is told from its shape unless --as says it.\nIds that it names are looked up in the atlas; a record with the id of a known one is checked in its place.',
    'The exit status is 0 where it is valid and 1 where it is not.',
  ],
  examples: [
    'validate my.scenario.json',
    'validate my-places.geojson --json',
    'validate - --as systems < list.json',
  ],
  options: {
    as: { value: 'KIND', choices: validatedKinds, summary: validatedKinds.join(', ') },
    json: jsonOption,
  },
  completes: 'files',
  async run(call) {
    const [file, ...more] = call.operands;
    if (file === undefined || more.length > 0) {
      throw new UsageError(`validate takes one file and was given ${call.operands.length}.`);
    }
    const validation = await validationOf(call, file);
    await call.host.out.write(
      call.isGiven('json') ? jsonDocument(validation) : validationText(validation),
    );
    return validation.valid ? exitStatus.done : exitStatus.badInput;
  },
});

async function validationOf(call: Call<Option>, file: string): Promise<ValidationJson> {
  const refused = (problem: string, mend: string): ValidationJson => ({
    file,
    kind: null,
    valid: false,
    records: 0,
    problems: [{ record: 'the file', path: '', problem, mend }],
  });
  let content: unknown;
  try {
    content = await readJsonFile(call.host, file);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return refused(`it is not JSON: ${error.message}`, 'Correct it there');
  }
  const said = call.text('as');
  const kind: ValidatedKind | undefined =
    validatedKinds.find((known) => known === said) ?? kindOfFile(content);
  if (kind === undefined) {
    return refused('what it holds cannot be told', `Say it with --as ${validatedKinds.join(', ')}`);
  }
  const { records, problems } = checkFile(kind, content, call.host.openAtlas());
  return { file, kind, valid: problems.length === 0, records, problems: [...problems] };
}

function validationText({ file, kind, valid, records, problems }: ValidationJson): string {
  if (valid) {
    const count = kind === 'scenario' ? '' : `, ${records} ${records === 1 ? 'record' : 'records'}`;
    return `${file}: valid ${kind}${count}\n`;
  }
  return problems.map((problem) => `${file}: ${problemText(problem)}\n`).join('');
}
