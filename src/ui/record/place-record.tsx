import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { isSite, type Place } from '#atlas/place.ts';
import { placeCitations } from '#atlas/record-citations.ts';
import { chooseFocus } from '#commands/choose-focus.ts';
import { formatDate } from '#i18n/format-date.ts';
import { isOwn } from '#scenario/own.ts';
import { MOST_FOCUS } from '#scenario/scenario.ts';
import { useActions, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { AccessPart } from './access-part.tsx';
import { CitedSources } from './cited-sources.tsx';
import { GeocodingPart } from './geocoding-part.tsx';
import { NamesPart } from './names-part.tsx';
import { Fact, Part } from './part.tsx';
import { PlaceFigures } from './place-figures.tsx';

/** The record of a site, island, city, strait or sea. */
export function PlaceRecord({ place }: { readonly place: Place }): ReactNode {
  const texts = useTexts().record;
  return (
    <>
      <NamesPart place={place} />
      <PlaceActs placeId={place.id} />
      <WhatItIs place={place} />
      {isSite(place) ? <AccessPart site={place} /> : null}
      <PlaceFigures place={place} />
      <DatesPart place={place} />
      <GeocodingPart place={place} />
      <Part title={texts.sources}>
        <CitedSources citations={placeCitations(place)} />
      </Part>
    </>
  );
}

function PlaceActs({ placeId }: { readonly placeId: string }): ReactNode {
  const stores = useStores();
  const texts = useTexts().record;
  const { showPlace } = useActions();
  const { focusIds } = useScenario();
  const inFocus = focusIds.includes(placeId);
  const isFull = !inFocus && focusIds.length >= MOST_FOCUS;
  return (
    <p className="record-acts">
      <Button className="text-button" onPress={() => showPlace(placeId)}>
        {texts.showOnMap}
      </Button>
      <Button
        className="text-button"
        isDisabled={isFull}
        onPress={() => chooseFocus(stores, placeId, !inFocus)}
      >
        {inFocus ? texts.takeFromFocus : texts.addToFocus}
      </Button>
    </p>
  );
}

function WhatItIs({ place }: { readonly place: Place }): ReactNode {
  const language = useLanguage();
  const { kinds, operators, record: texts, statements } = useTexts();
  const { id, site, note, kind, country } = place;
  const estimated = (column: 'operators' | 'facilities') =>
    site?.estimated.includes(column) ? texts.estimated : undefined;
  return (
    <Part title={texts.whatItIs}>
      {note === undefined ? null : <p>{note[language]}</p>}
      <dl className="facts">
        <Fact term={texts.kind}>{kinds.places[kind]}</Fact>
        {country === undefined && isOwn(id) ? null : (
          <Fact term={texts.country}>
            {country === undefined ? kinds.atSea : kinds.countries[country]}
          </Fact>
        )}
        {site === undefined ? null : (
          <>
            <Fact term={texts.operators} mark={estimated('operators')}>
              {site.operators.map((name) => operators[name] ?? name).join(statements.listSeparator)}
            </Fact>
            <Fact term={texts.facilities} mark={estimated('facilities')}>
              {site.facilities.map((one) => kinds.facilities[one]).join(statements.listSeparator)}
            </Fact>
            <Fact term={texts.basis}>{kinds.bases[site.basis]}</Fact>
          </>
        )}
      </dl>
    </Part>
  );
}

function DatesPart({ place }: { readonly place: Place }): ReactNode {
  const language = useLanguage();
  const texts = useTexts().record;
  const dates = place.site?.dates ?? [];
  if (dates.length === 0) return null;
  return (
    <Part title={texts.asOf}>
      <ul className="dates">
        {dates.map(({ date, what, citations }) => (
          <li key={`${date} ${what.en}`}>
            <p>
              <span className="date">{formatDate(date, language)}</span>
              {what[language]}
            </p>
            <CitedSources citations={citations} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
