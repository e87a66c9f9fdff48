import type { AtlasRecords } from '#atlas/atlas.ts';
import type { DataProblem } from '#atlas/data-error.ts';
import type { Preset } from '#scenario/preset.ts';

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

/** What is wrong with the presets: ids that lead nowhere, and conditions left out. */
export function checkPresets(presets: readonly Preset[], records: AtlasRecords): DataProblem[] {
  const known = {
    place: idsOf(records.places),
    site: idsOf(records.places.filter((place) => place.site !== undefined)),
    system: idsOf(records.systems),
    condition: idsOf(records.conditions),
    document: idsOf(records.documents),
  };
  return presets.flatMap(({ id, document, scenario }) => {
    const about = { file: 'seeds/scenarios', record: id };
    const missing = (path: string, kind: keyof typeof known, ids: readonly string[]) =>
      ids
        .filter((target) => !known[kind].has(target))
        .map((target): DataProblem => {
          const problem = `there is no ${kind} "${target}"`;
          return { ...about, path, problem, mend: `Add that ${kind} or correct the id` };
        });
    const silent = [...known.condition]
      .filter((condition) => scenario.conditions[condition] === undefined)
      .map((condition): DataProblem => {
        const problem = `it does not say whether "${condition}" holds`;
        return { ...about, path: 'scenario.conditions', problem, mend: 'Assume it true or false' };
      });
    const ringed = scenario.proximityRings.map(({ placeId }) => placeId);
    const misnamed: DataProblem[] =
      scenario.presetId === id
        ? []
        : [
            {
              ...about,
              path: 'scenario.presetId',
              problem: `it says "${scenario.presetId}"`,
              mend: `Write "${id}"`,
            },
          ];
    return [
      ...missing('document', 'document', [document]),
      ...misnamed,
      ...missing('scenario.conditions', 'condition', Object.keys(scenario.conditions)),
      ...silent,
      ...missing('scenario.forced', 'site', Object.keys(scenario.forced)),
      ...missing('scenario.systemIds', 'system', scenario.systemIds),
      ...missing('scenario.focusIds', 'place', scenario.focusIds),
      ...missing('scenario.proximityRings', 'place', ringed),
    ];
  });
}
