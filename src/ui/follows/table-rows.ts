import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';

/** The columns that the table can be sorted by. */
export const sortColumns = ['site', 'place', 'distance', 'azimuth', 'access', 'reach'] as const;

type SortColumn = (typeof sortColumns)[number];

/** How the table is sorted. */
export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** Which rows the table shows. */
export interface RowFilter {
  /** A place in focus; all of them where absent. */
  readonly focusId: string | undefined;
  readonly openOnly: boolean;
}

/** The rows of a situation that a filter lets through, in the situation's order. */
export function chooseRows(situation: Situation, filter: RowFilter): readonly ProximityRow[] {
  return situation.proximity.filter(
    (row) =>
      (filter.focusId === undefined || row.focusId === filter.focusId) &&
      (!filter.openOnly || row.open || row.verdict !== undefined),
  );
}

const verdictRank = { inside: 0, uncertain: 1, outside: 2 } as const;

const NO_SYSTEM_RANK = 3;

function compareBy(
  column: SortColumn,
  nameOf: (placeId: string) => string,
  collator: Intl.Collator,
) {
  const rank = ({ verdict }: ProximityRow) =>
    verdict === undefined ? NO_SYSTEM_RANK : verdictRank[verdict];
  switch (column) {
    case 'site':
      return (a: ProximityRow, b: ProximityRow) =>
        collator.compare(nameOf(a.siteId), nameOf(b.siteId));
    case 'place':
      return (a: ProximityRow, b: ProximityRow) =>
        collator.compare(nameOf(a.focusId), nameOf(b.focusId));
    case 'distance':
      return (a: ProximityRow, b: ProximityRow) => a.metres - b.metres;
    case 'azimuth':
      return (a: ProximityRow, b: ProximityRow) => a.azimuthDegrees - b.azimuthDegrees;
    case 'access':
      return (a: ProximityRow, b: ProximityRow) => Number(b.open) - Number(a.open);
    case 'reach':
      return (a: ProximityRow, b: ProximityRow) => rank(a) - rank(b);
  }
}

/** Rows in a wanted order; equal ones by distance. Names are compared as the language sorts them. */
export function sortRows(
  rows: readonly ProximityRow[],
  { column, direction }: Sorting,
  nameOf: (placeId: string) => string,
  collator: Intl.Collator,
): readonly ProximityRow[] {
  const compare = compareBy(column, nameOf, collator);
  const sign = direction === 'ascending' ? 1 : -1;
  return [...rows].sort((a, b) => sign * compare(a, b) || a.metres - b.metres);
}

/** The id of a row: one site against one place. */
export function rowId({ siteId, focusId }: ProximityRow): string {
  return `${siteId} ${focusId}`;
}

/** The row of the selected site: the one that the reader chose, else the first of that site. */
export function selectedRow(
  rows: readonly ProximityRow[],
  siteId: string | undefined,
  chosenId: string | undefined,
): string | undefined {
  const candidates = rows.filter((row) => row.siteId === siteId).map(rowId);
  return candidates.find((id) => id === chosenId) ?? candidates[0];
}
