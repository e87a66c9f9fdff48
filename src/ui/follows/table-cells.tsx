import type { ReactElement } from 'react';
import { Cell } from 'react-aria-components';
import type { DistanceUnit } from '#formats/parse-distances.ts';
import type { Provenance } from '#formats/provenance.ts';
import { SiteMark } from '../controls/site-mark.tsx';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { OwnMark } from '../own/own-mark.tsx';
import { Figure } from '../provenance/figure.tsx';
import type { RowFigure } from './row-provenance.ts';
import type { TableItem } from './table-items.ts';

interface ShownColumns {
  readonly units: readonly DistanceUnit[];
  readonly place: boolean;
  /** Whether times are told. */
  readonly time: boolean;
  /** Tells where a row's distance, direction or time comes from. */
  readonly tell: (item: TableItem, of: RowFigure) => Provenance | undefined;
}

/** The cells of one row, in the order of the table's columns. */
export function cellsOf(
  item: TableItem,
  { units, place, time, tell }: ShownColumns,
): ReactElement[] {
  return [
    <Cell key="site" className="cell">
      <span className="cell-site" data-open={item.open}>
        {item.site === undefined ? null : (
          <SiteMark site={item.site} open={item.open} isForced={item.isForced} />
        )}
        <span className="cell-name">{item.siteName}</span>
        <OwnMark id={item.siteId} />
      </span>
    </Cell>,
    ...(place
      ? [
          <Cell key="place" className="cell">
            <span className="cell-name">{item.placeName}</span>
            <OwnMark id={item.focusId} />
          </Cell>,
        ]
      : []),
    ...units.map((unit) => (
      <Cell key={unit} className="cell number">
        <Figure provenance={() => tell(item, unit)} isUnverified={item.isUnverified}>
          {item.figures[unit]}
        </Figure>
      </Cell>
    )),
    ...(time
      ? [
          <Cell key="time" className="cell number">
            <Figure provenance={() => tell(item, 'time')}>{item.time}</Figure>
          </Cell>,
        ]
      : []),
    <Cell key="azimuth" className="cell number">
      <Figure provenance={() => tell(item, 'azimuth')}>{item.azimuth}</Figure>
    </Cell>,
    <Cell key="reach" className="cell">
      <VerdictMark verdict={item.verdict} why={item.uncertainty} />
    </Cell>,
    <Cell key="access" className="cell cell-access">
      <span title={item.access}>{item.access}</span>
    </Cell>,
  ];
}
