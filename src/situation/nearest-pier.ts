import type { Atlas } from '#atlas/atlas.ts';
import type { Situation } from './resolve.ts';

/** The open site with a pier that is nearest to a focus place; none where no such site is open. */
export function nearestPier(
  atlas: Atlas,
  { access, proximity }: Pick<Situation, 'access' | 'proximity'>,
  focusId: string,
): string | undefined {
  const piers = proximity.filter(
    (row) =>
      row.focusId === focusId &&
      access.get(row.siteId)?.open === true &&
      atlas.places.get(row.siteId)?.site?.facilities.includes('pier') === true,
  );
  return piers.toSorted((one, other) => one.metres - other.metres)[0]?.siteId;
}
