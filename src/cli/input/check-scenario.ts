import type { Atlas } from '#atlas/atlas.ts';
import { closestWord } from '#atlas/closest.ts';
import { isSite } from '#atlas/place.ts';
import { migrate } from '#scenario/migrate.ts';
import type { Preset } from '#scenario/preset.ts';
import { type Scenario, scenario } from '#scenario/scenario.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { type FileProblem, schemaProblems } from './file-problem.ts';

/** A scenario that fits the atlas, or what is wrong with it. */
export type CheckedScenario =
  | { readonly scenario: Scenario; readonly problems: readonly [] }
  | { readonly scenario: undefined; readonly problems: readonly FileProblem[] };

interface Link {
  readonly path: string;
  readonly id: string;
  readonly what: string;
  readonly known: ReadonlyMap<string, unknown> | ReadonlySet<string>;
}

function linksOf(candidate: Scenario, atlas: Atlas, presets: readonly Preset[]): Link[] {
  const sites = new Set([...atlas.places.values()].filter(isSite).map(({ id }) => id));
  const listed = (path: string, ids: readonly string[], rest: Pick<Link, 'what' | 'known'>) =>
    ids.map((id, index): Link => ({ path: `${path}.${index}`, id, ...rest }));
  const keyed = (path: string, ids: readonly string[], rest: Pick<Link, 'what' | 'known'>) =>
    ids.map((id): Link => ({ path: `${path}.${id}`, id, ...rest }));
  const place = { what: 'place', known: atlas.places };
  return [
    {
      path: 'presetId',
      id: candidate.presetId,
      what: 'preset',
      known: new Set(presets.map(({ id }) => id)),
    },
    ...keyed('conditions', Object.keys(candidate.conditions), {
      what: 'condition',
      known: atlas.conditions,
    }),
    ...keyed('assigned', Object.keys(candidate.assigned), { what: 'system', known: atlas.systems }),
    ...keyed('forced', Object.keys(candidate.forced), { what: 'site', known: sites }),
    ...listed('systemIds', candidate.systemIds, { what: 'system', known: atlas.systems }),
    ...listed('focusIds', candidate.focusIds, place),
    ...candidate.proximityRings.map(
      ({ placeId }, index): Link => ({
        path: `proximityRings.${index}.placeId`,
        id: placeId,
        ...place,
      }),
    ),
  ];
}

function mendFor(id: string, known: Iterable<string>): string {
  const best = closestWord(id, known);
  return best === undefined ? 'Correct the id' : `Correct the id, perhaps to "${best}"`;
}

function deniedProblems(candidate: Scenario, atlas: Atlas): FileProblem[] {
  return Object.entries(candidate.conditions)
    .filter(([id, holds]) => !holds && atlas.conditions.get(id)?.fixed === true)
    .map(([id]) => ({
      record: 'scenario',
      path: `conditions.${id}`,
      problem: `the condition "${id}" always holds and cannot be denied`,
      mend: 'Write true',
    }));
}

/** Checks a scenario against its schema and against the atlas that its ids name. */
export function checkScenario(
  candidate: unknown,
  atlas: Atlas,
  presets: readonly Preset[],
): CheckedScenario {
  const parsed = scenario.safeParse(migrate(candidate).fields);
  if (!parsed.success) {
    return { scenario: undefined, problems: schemaProblems('scenario', parsed.error) };
  }
  const known = knownAtlas(atlas, parsed.data);
  const broken = linksOf(parsed.data, known, presets)
    .filter(({ id, known }) => !known.has(id))
    .map(({ path, id, what, known }) => ({
      record: 'scenario',
      path,
      problem: `there is no ${what} "${id}"`,
      mend: mendFor(id, known.keys()),
    }));
  const problems = [...broken, ...deniedProblems(parsed.data, atlas)];
  return problems.length === 0
    ? { scenario: parsed.data, problems: [] }
    : { scenario: undefined, problems };
}
