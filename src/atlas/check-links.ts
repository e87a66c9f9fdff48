import type { AtlasRecords } from './atlas.ts';
import { linksOf } from './check-links-of.ts';
import type { Claim } from './claim.ts';
import type { DataProblem } from './data-error.ts';
import type { Citation } from './reference.ts';

interface Link {
  readonly file: string;
  readonly record: string;
  readonly path: string;
  readonly target: string;
  readonly to: 'place' | 'system' | 'condition' | 'document' | 'claim' | 'event' | 'reference';
}

function citationLinks(file: string, record: string, path: string, citations: readonly Citation[]) {
  return citations.map(
    (citation): Link => ({ file, record, path, target: citation.reference, to: 'reference' }),
  );
}

function idLinks(
  file: string,
  record: string,
  path: string,
  ids: readonly string[],
  to: Link['to'],
) {
  return ids.map((target): Link => ({ file, record, path, target, to }));
}

function placeLinks(records: AtlasRecords): Link[] {
  const file = 'places';
  return records.places.flatMap(({ id, names, geocoding, site }) => [
    ...citationLinks(file, id, 'names.citations', names.citations),
    ...citationLinks(file, id, 'geocoding.citations', geocoding.citations),
    ...citationLinks(file, id, 'site.basisCitations', site?.basisCitations ?? []),
    ...citationLinks(file, id, 'site.dates', site?.dates.flatMap((fact) => fact.citations) ?? []),
    ...citationLinks(file, id, 'site.former', site?.former?.citations ?? []),
    ...idLinks(file, id, 'site.needs', site?.needs ?? [], 'condition'),
    ...idLinks(file, id, 'site.former', site?.former?.needs ?? [], 'condition'),
  ]);
}

function systemLinks(records: AtlasRecords): Link[] {
  const file = 'systems';
  return records.systems.flatMap(({ id, carriedBy, ranges, service }) => {
    const figures = ranges.flatMap(({ low, stated, high }) => [low, stated, high]);
    const cited = figures.flatMap((figure) => figure?.citations ?? []);
    return [
      ...idLinks(file, id, 'carriedBy', carriedBy, 'system'),
      ...citationLinks(file, id, 'ranges', cited),
      ...citationLinks(file, id, 'service', service?.citations ?? []),
    ];
  });
}

function claimLinks({ id, document, places, citations, contradicts, check }: Claim): Link[] {
  const file = 'claims';
  const { place = [], system = [], event = [], reference = [] } = linksOf(check);
  return [
    ...idLinks(file, id, 'document', [document], 'document'),
    ...idLinks(file, id, 'places', places, 'place'),
    ...idLinks(file, id, 'contradicts', contradicts, 'claim'),
    ...idLinks(file, id, 'check', place, 'place'),
    ...idLinks(file, id, 'check', system, 'system'),
    ...idLinks(
      file,
      id,
      'check',
      event.flatMap((one) => one ?? []),
      'event',
    ),
    ...idLinks(file, id, 'check', reference, 'reference'),
    ...citationLinks(file, id, 'citations', citations),
  ];
}

function recordLinks(records: AtlasRecords): Link[] {
  return [
    ...records.conditions.flatMap(({ id, claims, citations }) => [
      ...idLinks('conditions', id, 'claims', claims, 'claim'),
      ...citationLinks('conditions', id, 'citations', citations),
    ]),
    ...records.claims.flatMap(claimLinks),
    ...records.events.flatMap(({ id, places, claims, citations }) => [
      ...idLinks('events', id, 'places', places, 'place'),
      ...idLinks('events', id, 'claims', claims, 'claim'),
      ...citationLinks('events', id, 'citations', citations),
    ]),
  ];
}

function duplicates(file: string, records: readonly { readonly id: string }[]): DataProblem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }) => {
    const repeated = seen.has(id);
    seen.add(id);
    const problem = 'another record has the same id';
    return repeated ? [{ file, record: id, path: 'id', problem, mend: 'Rename one of them' }] : [];
  });
}

function idSet(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

/** Every link of the records that leads nowhere, and every id that is used twice. */
export function checkLinks(records: AtlasRecords): DataProblem[] {
  const references = idSet(records.references);
  const documents = idSet(records.documents);
  const known: Record<Link['to'], ReadonlySet<string>> = {
    place: idSet(records.places),
    system: idSet(records.systems),
    condition: idSet(records.conditions),
    claim: idSet(records.claims),
    event: idSet(records.events),
    document: documents,
    reference: new Set([...references, ...documents]),
  };
  const links = [...placeLinks(records), ...systemLinks(records), ...recordLinks(records)];
  const broken = links
    .filter(({ target, to }) => !known[to].has(target))
    .map(({ file, record, path, target, to }) => ({
      file,
      record,
      path,
      problem: `there is no ${to} "${target}"`,
      mend: `Add that ${to} or correct the id`,
    }));
  const doubled = Object.entries(records).flatMap(([file, list]) => duplicates(file, list));
  return [...doubled, ...broken];
}
