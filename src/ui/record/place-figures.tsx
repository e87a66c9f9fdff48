import type { ReactNode } from 'react';
import type { Place } from '#atlas/place.ts';
import { bandProvenance } from '#formats/band-provenance.ts';
import { positionProvenance } from '#formats/distance-provenance.ts';
import { precisionText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { positionText } from '#formats/position-text.ts';
import { doubtfulReach, rowUncertaintyText } from '#formats/row-uncertainty-text.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useFollowing, useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { SystemsAtSite } from '../own/systems-at-site.tsx';
import { TravelNote, TravelTime } from '../own/travel-time.tsx';
import { AzimuthFigure, DistanceFigure } from '../provenance/distance-figure.tsx';
import { Figure } from '../provenance/figure.tsx';
import { NumbersText } from '../provenance/numbers-text.tsx';
import { Fact, Part } from './part.tsx';

/** The figures of a place: position, precision, distances to the focus, and what operates there. */
export function PlaceFigures({ place }: { readonly place: Place }): ReactNode {
  const language = useLanguage();
  const texts = useTexts().record;
  const { position, precisionMetres, site } = place;
  const estimated = site?.estimated.includes('precision') ? texts.estimated : undefined;
  const shownPosition = positionText(position, language);
  const shownPrecision = texts.within({ distance: precisionText(precisionMetres, language) });
  return (
    <Part title={texts.figures}>
      <dl className="facts">
        <Fact term={texts.position}>
          <Figure provenance={() => positionProvenance(place, 'position', language, shownPosition)}>
            {shownPosition}
          </Figure>
        </Fact>
        <Fact term={texts.precision} mark={estimated}>
          <Figure
            provenance={() => positionProvenance(place, 'precision', language, shownPrecision)}
          >
            {shownPrecision}
          </Figure>
        </Fact>
      </dl>
      <FocusDistances place={place} />
      <ReachingSites placeId={place.id} />
      <TravelNote />
      {site === undefined ? null : <SystemsAtSite siteId={place.id} />}
    </Part>
  );
}

function FocusDistances({ place }: { readonly place: Place }): ReactNode {
  const { atlas } = useStores();
  const { situation } = useFollowing();
  const language = useLanguage();
  const model = useView((view) => view.earthModel);
  const texts = useTexts().record;
  const others = situation.focus.flatMap(({ focusId }) => {
    const focus = atlas.places.get(focusId);
    return focus === undefined || focusId === place.id ? [] : [focus];
  });
  if (others.length === 0) return null;
  const rows = situation.proximity.filter(({ siteId }) => siteId === place.id);
  return (
    <>
      <h4 className="part-subtitle">{texts.distances}</h4>
      <ul className="distances">
        {others.map((focus) => {
          const { metres, azimuthDegrees } = inverse(place.position, focus.position, model);
          const ends = { fromId: place.id, toId: focus.id, metres };
          const row = rows.find(({ focusId }) => focusId === focus.id);
          return (
            <li key={focus.id} className="distance">
              <span>{nameOfPlace(atlas, focus.id, language)}</span>
              <DistanceFigure {...ends} />
              <TravelTime metres={metres} />
              <span className="distance-azimuth">
                <AzimuthFigure {...ends} degrees={azimuthDegrees} />
              </span>
              {row === undefined ? null : <RowVerdict row={row} />}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function ReachingSites({ placeId }: { readonly placeId: string }): ReactNode {
  const { atlas } = useStores();
  const { focus } = useFollowing().situation;
  const language = useLanguage();
  const texts = useTexts().record;
  const here = focus.find(({ focusId }) => focusId === placeId);
  if (here === undefined) return null;
  const rows = [...here.inside, ...here.uncertain];
  return (
    <>
      <h4 className="part-subtitle">{texts.reachingSites}</h4>
      {rows.length === 0 ? <p className="quiet">{texts.noReachingSite}</p> : null}
      <ul className="distances">
        {rows.map((row) => (
          <li key={row.siteId} className="distance">
            <span>{nameOfPlace(atlas, row.siteId, language)}</span>
            <DistanceFigure fromId={row.siteId} toId={placeId} metres={row.metres} />
            <TravelTime metres={row.metres} />
            <span className="distance-azimuth">
              <AzimuthFigure
                fromId={placeId}
                toId={row.siteId}
                metres={row.metres}
                degrees={row.backAzimuthDegrees}
              />
            </span>
            <RowVerdict row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RowVerdict({ row }: { readonly row: ProximityRow }): ReactNode {
  const { atlas } = useStores();
  const { reach } = useFollowing().situation;
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const why = rowUncertaintyText(row, reach, unit, language);
  const doubtful = doubtfulReach(row, reach);
  const system = atlas.systems.get(doubtful?.systemId ?? '');
  const provenance = (figure: string) =>
    doubtful && system && bandProvenance(atlas, system, doubtful.band, language, figure);
  return (
    <>
      <VerdictMark verdict={row.verdict} />
      {why === undefined ? null : (
        <span className="distance-why">
          <NumbersText text={why} names={[]} provenance={provenance} />
        </span>
      )}
    </>
  );
}
