import type { DataProblem } from '#atlas/data-error.ts';
import type { System } from '#atlas/system.ts';
import { toMetres } from '#geodesy/units.ts';

/** A range in metres may differ from the figure as printed by rounding to a metre, and by no more. */
const ROUNDING_METRES = 1;

/** The range figures whose metres are not the figure as printed in its unit. */
export function checkSystems(systems: readonly System[]): DataProblem[] {
  return systems.flatMap(({ id, ranges }) =>
    ranges.flatMap(({ kind, low, stated, high }) =>
      [low, stated, high]
        .filter((figure) => figure !== undefined)
        .filter(({ metres, given }) => {
          return Math.abs(metres - toMetres(given.value, given.unit)) > ROUNDING_METRES;
        })
        .map(({ metres, given }) => ({
          file: 'seeds/systems.yaml',
          record: id,
          path: `ranges (${kind})`,
          problem: `${metres} m is not ${given.value} ${given.unit}`,
          mend: `Write ${Math.round(toMetres(given.value, given.unit))}`,
        })),
    ),
  );
}
