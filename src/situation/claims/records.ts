import type { Atlas } from '#atlas/atlas.ts';
import type { Check } from '#atlas/check.ts';
import type { CheckResult } from '../claim-check.ts';
import { placeInputs, resultOf } from './result.ts';
import { sitesWhere } from './site-filter.ts';

type CountCheck = Extract<Check, { kind: 'count' }>;
type CarriersCheck = Extract<Check, { kind: 'carriers' }>;

/** How many sites of a sort the records hold, and that those named are among them. */
export function checkCount(atlas: Atlas, { where, names, figure }: CountCheck): CheckResult {
  const ids = sitesWhere(atlas, where).map(({ id }) => id);
  const missingIds = names.filter((id) => !ids.includes(id));
  const agrees = figure === undefined || figure === ids.length;
  return resultOf({
    verdict: missingIds.length === 0 && agrees ? 'confirmed' : 'differs',
    reason: { kind: 'count', counted: ids.length, claimed: figure, missingIds },
    given:
      figure === undefined
        ? undefined
        : { value: figure, unit: 'sites', qualifier: undefined, metres: undefined },
    measured: { kind: 'number', value: ids.length, unit: 'sites' },
    difference:
      figure === undefined
        ? undefined
        : {
            value: ids.length - figure,
            share: ids.length === 0 ? undefined : (ids.length - figure) / ids.length,
          },
    drawing: { placeIds: figure === undefined ? names : [...ids, ...names] },
    provenance: { method: 'count', inputs: placeInputs(ids) },
  });
}

/** That some systems carry another. */
export function checkCarriers(atlas: Atlas, { system: id, carriers }: CarriersCheck): CheckResult {
  const carriedBy = atlas.systems.get(id)?.carriedBy ?? [];
  const missingIds = carriers.filter((carrier) => !carriedBy.includes(carrier));
  return resultOf({
    verdict: missingIds.length === 0 ? 'confirmed' : 'differs',
    reason: {
      kind: 'carriers',
      systemId: id,
      missingIds,
      furtherIds: carriedBy.filter((carrier) => !carriers.includes(carrier)),
    },
    provenance: {
      method: 'records',
      inputs: [id, ...carriers].map((system) => ({ kind: 'system', id: system })),
    },
  });
}
