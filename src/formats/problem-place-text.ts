import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';
import { shortPath } from './scenario-problem-text.ts';

type Field = keyof Messages['problemPlaces']['fields'];

/** Parts of a link that stand for a field of a scenario. */
const fieldOfPart: ReadonlyMap<string, Field> = new Map([
  ['yes', 'conditions'],
  ['no', 'conditions'],
  ['unset', 'conditions'],
  ['open', 'forced'],
  ['closed', 'forced'],
  ['free', 'forced'],
  ['systems', 'systemIds'],
  ['at', 'assigned'],
  ['focus', 'focusIds'],
  ['rings', 'proximityRings'],
  ['vs', 'comparedWith'],
  ['side', 'changing'],
]);

/** What is wrong, and with what, as a line of a reader's own words: `Preset, of B: there is no preset "atlantis"`. */
export function problemLine(problem: ScenarioProblem, said: string, language: Language): string {
  const { line, repeated } = messages(language).problemPlaces;
  if (problem.kind === 'twice' && problem.path.length === 0) {
    return line({ where: placeText(partPath(problem.id), language), problem: repeated });
  }
  if (problem.path.length === 0) return said;
  return line({ where: placeText(problem.path, language), problem: said });
}

/** The path of a part of a link: those of the second scenario begin with `b.`. */
function partPath(name: string): readonly string[] {
  return name.startsWith('b.') ? ['comparedWith', name.slice(2)] : [name];
}

function placeText([first, ...rest]: ScenarioProblem['path'], language: Language): string {
  const { ofSecond } = messages(language).problemPlaces;
  const name = String(first);
  if (name.startsWith('b.')) return placeText([...partPath(name), ...rest], language);
  if (name !== 'comparedWith' || rest.length === 0) return fieldText([name, ...rest], language);
  return ofSecond({ field: fieldText(rest, language) });
}

function fieldText(path: ScenarioProblem['path'], language: Language): string {
  const { fields, entry, unknownPart } = messages(language).problemPlaces;
  const [first, second] = path;
  const name = String(first);
  const known = first === 'own' ? ownField(second) : (fieldOfPart.get(name) ?? name);
  if (!isField(known, fields)) return unknownPart({ name: shortPath(name) });
  const index = path[known === first ? 1 : 2];
  return typeof index === 'number'
    ? entry({ field: fields[known], number: index + 1 })
    : fields[known];
}

/** What an own record's list is called: its conditions are none of the atlas's. */
function ownField(list: string | number | undefined): string {
  if (list === undefined) return 'own';
  return list === 'conditions' ? 'ownConditions' : String(list);
}

function isField(name: string, fields: Readonly<Record<Field, string>>): name is Field {
  return Object.hasOwn(fields, name);
}
