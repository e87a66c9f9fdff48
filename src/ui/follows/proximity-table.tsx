import { memo, type ReactNode, useMemo, useRef, useState } from 'react';
import {
  Column,
  Row,
  type SortDescriptor,
  Table,
  TableBody,
  TableHeader,
} from 'react-aria-components';
import { hover, select } from '#commands/select.ts';
import type { DistanceUnit } from '#formats/parse-distances.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { Situation } from '#situation/resolve.ts';
import { Icon } from '../controls/icon.tsx';
import { useActions, useStores, useTexts, useView } from '../hooks/context.tsx';
import { useMedia } from '../hooks/use-media.ts';
import { EmptyTable } from './empty-table.tsx';
import { rowProvenance } from './row-provenance.ts';
import { cellsOf } from './table-cells.tsx';
import { keepItems, type TableItem, tableItem } from './table-items.ts';
import { rowId, type Sorting, selectedRow, sortColumns } from './table-rows.ts';
import { useScrollToRow } from './use-scroll-to-row.ts';

interface ProximityTableProps {
  /** The situation that the rows are of. */
  readonly situation: Situation;
  readonly rows: readonly ProximityRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  /** Whether a row names its place: it need not where all rows have the same. */
  readonly showPlace: boolean;
}

const units: readonly DistanceUnit[] = ['km', 'mi', 'nmi'];

/** The width from which all three units have room. */
const ROOM_FOR_ALL_UNITS = '(min-width: 1100px)';

/** The chosen unit, then the others where there is room. */
function useShownUnits(): readonly DistanceUnit[] {
  const first = useView((view) => view.lengthUnit);
  const room = useMedia(ROOM_FOR_ALL_UNITS);
  return useMemo(
    () => (room ? [first, ...units.filter((unit) => unit !== first)] : [first]),
    [first, room],
  );
}

/** Sites against the places in focus: distance, direction, whether open, whether inside. */
export const ProximityTable = memo(function ProximityTable(props: ProximityTableProps): ReactNode {
  const { situation, rows, sorting, onSort, showPlace } = props;
  const stores = useStores();
  const actions = useActions();
  const texts = useTexts();
  const language = useView((view) => view.language);
  const selection = useView((view) => view.selection);
  const shownUnits = useShownUnits();
  const [chosenRow, setChosenRow] = useState<string>();
  const selectedSite = selection?.kind === 'place' ? selection.id : undefined;
  const selected = selectedRow(rows, selectedSite, chosenRow);
  const scroller = useScrollToRow(selected);
  const first = useView((view) => view.lengthUnit);
  const speed = useView((view) => view.travelSpeed);
  const drawn = useRef<readonly TableItem[]>([]);
  const items = useMemo(() => {
    const wording = { atlas: stores.atlas, situation, language, unit: first, speed };
    const made = rows.map((row) => tableItem(row, wording));
    drawn.current = keepItems(drawn.current, made);
    return drawn.current;
  }, [stores, situation, rows, language, first, speed]);
  const sort = ({ column, direction }: SortDescriptor) => {
    const isLength = column === 'time' || String(column).startsWith('distance');
    const key = isLength ? 'distance' : column;
    const known = sortColumns.find((candidate) => candidate === key);
    if (known !== undefined) onSort({ column: known, direction });
  };
  const choose = (key: string | undefined) => {
    const row = rows.find((candidate) => rowId(candidate) === key);
    setChosenRow(key);
    select(stores, row === undefined ? undefined : { kind: 'place', id: row.siteId });
    if (row !== undefined) actions.showPlace(row.siteId);
  };
  return (
    <div className="table-scroller" ref={scroller}>
      <Table
        className="proximity"
        aria-label={texts.follows.table}
        selectionMode="single"
        selectedKeys={selected === undefined ? [] : [selected]}
        onSelectionChange={(keys) => {
          const key = keys === 'all' ? undefined : [...keys][0];
          choose(key === undefined ? undefined : String(key));
        }}
        sortDescriptor={{
          column: sorting.column === 'distance' ? `distance-${first}` : sorting.column,
          direction: sorting.direction,
        }}
        onSortChange={sort}
      >
        <TableHeader>
          <Heading id="site" isRowHeader text={texts.follows.site} />
          {showPlace ? <Heading id="place" text={texts.follows.place} /> : null}
          {shownUnits.map((unit) => (
            <Heading
              key={unit}
              id={`distance-${unit}`}
              isNumber
              text={texts.follows.distanceIn({ unit: texts.units[unit] })}
            />
          ))}
          {speed === undefined ? null : <Heading id="time" isNumber text={texts.travel.speed} />}
          <Heading id="azimuth" isNumber text={texts.follows.azimuth} />
          <Heading id="reach" text={texts.follows.reach} />
          <Heading id="access" text={texts.follows.access} />
        </TableHeader>
        <TableBody
          items={items}
          dependencies={[shownUnits, showPlace, language, speed]}
          renderEmptyState={() => <EmptyTable />}
        >
          {(item) => (
            <Row
              id={item.id}
              className="proximity-row"
              onHoverStart={() => hover(stores, item.siteId)}
              onHoverEnd={() => hover(stores, undefined)}
            >
              {cellsOf(item, {
                units: shownUnits,
                place: showPlace,
                time: speed !== undefined,
                tell: (one, of) => rowProvenance(stores, one, of),
              })}
            </Row>
          )}
        </TableBody>
      </Table>
    </div>
  );
});

interface HeadingProps {
  readonly id: string;
  readonly text: string;
  readonly isNumber?: boolean;
  readonly isRowHeader?: boolean;
}

function Heading({ id, text, isNumber = false, isRowHeader = false }: HeadingProps): ReactNode {
  return (
    <Column
      id={id}
      allowsSorting
      isRowHeader={isRowHeader}
      className={isNumber ? 'heading number' : 'heading'}
    >
      {({ sortDirection }) => (
        <span className="heading-words" data-direction={sortDirection}>
          {text}
          <Icon name="down" />
        </span>
      )}
    </Column>
  );
}
