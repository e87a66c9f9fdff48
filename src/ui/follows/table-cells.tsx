import type { ReactElement, ReactNode } from 'react';
import { Cell } from 'react-aria-components';
import { isSite } from '#atlas/place.ts';
import { figureText } from '#formats/length-text.ts';
import type { DistanceUnit } from '#formats/parse-distances.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { accessText } from '#formats/reason-text.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { SiteMark } from '../controls/site-mark.tsx';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useFollowing, useLanguage, useStores } from '../hooks/context.tsx';

interface RowCells {
  readonly row: ProximityRow;
  readonly shownUnits: readonly DistanceUnit[];
  readonly showPlace: boolean;
}

/** The cells of one row, in the order of the table's columns. */
export function cellsOf({ row, shownUnits, showPlace }: RowCells): ReactElement[] {
  return [
    <Cell key="site" className="cell">
      <SiteWords row={row} />
    </Cell>,
    ...(showPlace
      ? [
          <Cell key="place" className="cell">
            <PlaceWords placeId={row.focusId} />
          </Cell>,
        ]
      : []),
    ...shownUnits.map((unit) => (
      <Cell key={unit} className="cell number">
        <FigureWords metres={row.metres} unit={unit} />
      </Cell>
    )),
    <Cell key="azimuth" className="cell number">
      <AzimuthWords degrees={row.azimuthDegrees} />
    </Cell>,
    <Cell key="reach" className="cell">
      <VerdictMark row={row} />
    </Cell>,
    <Cell key="access" className="cell cell-access">
      <AccessWords row={row} />
    </Cell>,
  ];
}

function SiteWords({ row }: { readonly row: ProximityRow }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const site = atlas.places.get(row.siteId);
  return (
    <span className="cell-site" data-open={row.open}>
      {site !== undefined && isSite(site) ? <SiteMark site={site} open={row.open} /> : null}
      {nameOfPlace(atlas, row.siteId, language)}
    </span>
  );
}

function PlaceWords({ placeId }: { readonly placeId: string }): ReactNode {
  const { atlas } = useStores();
  return nameOfPlace(atlas, placeId, useLanguage());
}

interface FigureProps {
  readonly metres: number;
  readonly unit: DistanceUnit;
}

function FigureWords({ metres, unit }: FigureProps): ReactNode {
  return figureText(metres, unit, useLanguage());
}

function AzimuthWords({ degrees }: { readonly degrees: number }): ReactNode {
  return formatAzimuth(degrees, useLanguage());
}

function AccessWords({ row }: { readonly row: ProximityRow }): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const access = useFollowing().situation.access.get(row.siteId);
  if (access === undefined) return null;
  const words = accessText(atlas, access, language);
  return <span title={words}>{words}</span>;
}
