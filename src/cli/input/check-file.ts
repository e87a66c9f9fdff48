import { type AtlasRecords, recordsOf } from '#atlas/atlas.ts';
import { checkLinks } from '#atlas/check-links.ts';
import { condition } from '#atlas/condition.ts';
import { parseRecords } from '#atlas/parse-records.ts';
import { place } from '#atlas/place.ts';
import { placesOfLayer } from '#atlas/place-layer.ts';
import { system } from '#atlas/system.ts';
import type { ValidatedKind } from '#formats/validation-json.ts';
import { preset } from '#scenario/preset.ts';
import type { OpenAtlas } from '../data/data-files.ts';
import { checkScenario } from './check-scenario.ts';
import { type FileProblem, schemaProblems } from './file-problem.ts';

/** What a check found: how many records the file holds, and what is wrong with them. */
export interface CheckedFile {
  readonly records: number;
  readonly problems: readonly FileProblem[];
}

function has(value: unknown, key: string): boolean {
  return typeof value === 'object' && value !== null && key in value;
}

/** What a file seems to hold, told from its shape; nothing where it fits no kind. */
export function kindOfFile(content: unknown): ValidatedKind | undefined {
  if (has(content, 'features')) return 'places';
  const record: unknown = Array.isArray(content) ? content[0] : content;
  if (has(record, 'scenario')) return 'presets';
  if (has(record, 'ranges')) return 'systems';
  if (has(record, 'closedBecause')) return 'conditions';
  if (has(record, 'position')) return 'places';
  const looksAssumed = has(record, 'presetId') || has(record, 'conditions');
  return looksAssumed && !Array.isArray(content) ? 'scenario' : undefined;
}

function asList(content: unknown): unknown {
  return Array.isArray(content) || !has(content, 'id') ? content : [content];
}

/** Puts own records in the place of those of the atlas with the same ids. */
function replaced<T extends { readonly id: string }>(known: readonly T[], own: readonly T[]): T[] {
  const ids = new Set(own.map(({ id }) => id));
  return [...known.filter(({ id }) => !ids.has(id)), ...own];
}

function checkRecords<Kind extends 'places' | 'systems' | 'conditions'>(
  kind: Kind,
  parsed: {
    readonly records: AtlasRecords[Kind];
    readonly problems: readonly FileProblem[];
  },
  open: OpenAtlas,
): CheckedFile {
  const { records, problems } = parsed;
  const known = recordsOf(open.atlas);
  const own: readonly { readonly id: string }[] = records;
  const others: readonly { readonly id: string }[] = known[kind];
  const links = checkLinks({ ...known, [kind]: replaced(others, own) });
  const ids = new Set(own.map(({ id }) => id));
  const broken = links.filter(({ file, record }) => file === kind && ids.has(record));
  const found = [...problems, ...broken].map(({ record, path, problem, mend }) => ({
    record,
    path,
    problem,
    mend,
  }));
  return {
    records: records.length + new Set(problems.map(({ record }) => record)).size,
    problems: found,
  };
}

function checkPresets(content: unknown, { atlas, presets }: OpenAtlas): CheckedFile {
  const list: unknown[] = Array.isArray(content) ? content : [content];
  const own = list.map((candidate) => preset.safeParse(candidate));
  const known = [...presets, ...own.flatMap(({ data }) => data ?? [])];
  const problems = own.flatMap((parsed, index): FileProblem[] => {
    const candidate = list[index];
    const record = has(candidate, 'id') && parsed.success ? parsed.data.id : `preset ${index + 1}`;
    if (!parsed.success) return schemaProblems(record, parsed.error);
    const document: FileProblem[] = atlas.documents.has(parsed.data.document)
      ? []
      : [
          {
            record,
            path: 'document',
            problem: `there is no document "${parsed.data.document}"`,
            mend: 'Correct the id',
          },
        ];
    const inScenario = checkScenario(parsed.data.scenario, { atlas, presets: known }).problems.map(
      (problem) => ({
        ...problem,
        record,
        path: `scenario.${problem.path}`,
      }),
    );
    return [...document, ...inScenario];
  });
  return { records: list.length, problems };
}

/** Checks the content of a file against the schema of its kind and the atlas that it would join. */
export function checkFile(kind: ValidatedKind, content: unknown, open: OpenAtlas): CheckedFile {
  switch (kind) {
    case 'scenario':
      return { records: 1, problems: checkScenario(content, open).problems };
    case 'presets':
      return checkPresets(content, open);
    case 'places':
      return checkRecords(
        kind,
        parseRecords(
          kind,
          place,
          has(content, 'features') ? placesOfLayer(content) : asList(content),
        ),
        open,
      );
    case 'systems':
      return checkRecords(kind, parseRecords(kind, system, asList(content)), open);
    case 'conditions':
      return checkRecords(kind, parseRecords(kind, condition, asList(content)), open);
  }
}
