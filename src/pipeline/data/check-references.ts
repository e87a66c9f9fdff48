import type { AtlasRecords } from '#atlas/atlas.ts';
import type { DataProblem } from '#atlas/data-error.ts';

function collectCited(value: unknown, cited: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('reference' in value && typeof value.reference === 'string') cited.add(value.reference);
  for (const part of Object.values(value)) collectCited(part, cited);
}

/** The references that no record cites: each is a mistake or a leftover. */
export function checkReferences(
  records: Pick<AtlasRecords, 'references'> & Readonly<Record<string, unknown>>,
): DataProblem[] {
  const { references, ...citing } = records;
  const cited = new Set<string>();
  collectCited(citing, cited);
  return references
    .filter(({ id }) => !cited.has(id))
    .map(({ id }) => ({
      file: 'seeds/references',
      record: id,
      path: '',
      problem: 'uncited reference',
      mend: 'Cite it, or take it out',
    }));
}
