import type { AtlasRecords } from '#atlas/atlas.ts';
import type { DataProblem } from '#atlas/data-error.ts';
import type { SeaRecord } from '#atlas/sea.ts';

/** Records of the sea that name a place, a strait or a reference which is not there, and ids given twice. */
export function checkSea(sea: readonly SeaRecord[], records: AtlasRecords): DataProblem[] {
  const references = new Set(records.references.map(({ id }) => id));
  return [
    ...sea.flatMap((record) => placeProblems(record, records)),
    ...sea.flatMap((record) =>
      ('citations' in record ? record.citations : [])
        .filter(({ reference }) => !references.has(reference))
        .map(({ reference }) =>
          fault(
            record,
            'citations',
            `no reference is called ${reference}`,
            'Name one of seeds/references',
          ),
        ),
    ),
    ...sea
      .filter(
        (record, i) =>
          sea.findIndex(({ kind, id }) => kind === record.kind && id === record.id) < i,
      )
      .map((record) => fault(record, 'id', `there are two of the kind ${record.kind}`, 'Keep one')),
  ];
}

function placeProblems(record: SeaRecord, { places }: AtlasRecords): DataProblem[] {
  if (record.kind !== 'fairway' && record.kind !== 'gate') return [];
  const place = places.find(({ id }) => id === record.id);
  if (!place)
    return [fault(record, 'id', 'no place has this id', 'Name a place of seeds/places.yaml')];
  if (record.kind === 'fairway' || place.kind === 'strait') return [];
  return [fault(record, 'id', `the place is a ${place.kind}`, 'Name a strait')];
}

function fault({ id }: SeaRecord, path: string, problem: string, mend: string): DataProblem {
  return { file: 'seeds/sea.yaml', record: id, path, problem, mend };
}
