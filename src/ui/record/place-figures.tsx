import type { ReactNode } from 'react';
import type { Place } from '#atlas/place.ts';
import { bandCaption, bandText } from '#formats/band-text.ts';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { positionText } from '#formats/position-text.ts';
import { rowUncertaintyText } from '#formats/row-uncertainty-text.ts';
import { inverse } from '#geodesy/inverse.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import type { Language } from '#i18n/language.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { Length } from '../controls/length.tsx';
import { VerdictMark } from '../controls/verdict-mark.tsx';
import { useFollowing, useLanguage, useStores, useTexts, useView } from '../hooks/context.tsx';
import { Fact, Part } from './part.tsx';

/** The figures of a place: position, precision, distances to the focus, and what operates there. */
export function PlaceFigures({ place }: { readonly place: Place }): ReactNode {
  const language = useLanguage();
  const texts = useTexts().record;
  const { position, precisionMetres, site } = place;
  const estimated = site?.estimated.includes('precision') ? texts.estimated : undefined;
  return (
    <Part title={texts.figures}>
      <dl className="facts">
        <Fact term={texts.position}>{positionText(position, language)}</Fact>
        <Fact term={texts.precision} mark={estimated}>
          {texts.within({ distance: precisionText(precisionMetres, language) })}
        </Fact>
      </dl>
      <FocusDistances place={place} />
      <ReachingSites placeId={place.id} />
      {site === undefined ? null : <SystemsHere siteId={place.id} />}
    </Part>
  );
}

function precisionText(metres: number, language: Language): string {
  return lengthText(metres, metres < 1000 ? 'm' : 'km', language);
}

function FocusDistances({ place }: { readonly place: Place }): ReactNode {
  const { atlas } = useStores();
  const { situation } = useFollowing();
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
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
          const row = rows.find(({ focusId }) => focusId === focus.id);
          return (
            <li key={focus.id} className="distance">
              <span>{nameOfPlace(atlas, focus.id, language)}</span>
              <Length metres={metres} unit={unit} />
              <span className="distance-azimuth">{formatAzimuth(azimuthDegrees, language)}</span>
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
  const unit = useView((view) => view.lengthUnit);
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
            <Length metres={row.metres} unit={unit} />
            <span className="distance-azimuth">
              {formatAzimuth(row.backAzimuthDegrees, language)}
            </span>
            <RowVerdict row={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RowVerdict({ row }: { readonly row: ProximityRow }): ReactNode {
  const { reach } = useFollowing().situation;
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const why = rowUncertaintyText(row, reach, unit, language);
  return (
    <>
      <VerdictMark verdict={row.verdict} />
      {why === undefined ? null : <span className="distance-why">{why}</span>}
    </>
  );
}

function SystemsHere({ siteId }: { readonly siteId: string }): ReactNode {
  const { atlas } = useStores();
  const { reach } = useFollowing().situation;
  const language = useLanguage();
  const unit = useView((view) => view.lengthUnit);
  const texts = useTexts().record;
  const here = reach.filter((one) => one.siteId === siteId);
  return (
    <>
      <h4 className="part-subtitle">{texts.systemsHere}</h4>
      {here.length === 0 ? <p className="quiet">{texts.noSystemHere}</p> : null}
      <ul className="systems-here">
        {here.map(({ systemId, band }) => {
          const system = atlas.systems.get(systemId);
          if (system === undefined) return null;
          return (
            <li key={systemId}>
              <p>
                <span className="system-here-name">{system.names[language]}</span>
                {bandText(band, unit, language)}
              </p>
              <p className="quiet">{bandCaption(band, system.refuellable, language)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
