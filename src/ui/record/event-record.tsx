import { type ReactNode, useEffect } from 'react';
import { Button } from 'react-aria-components';
import { firstDay } from '#atlas/day.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import { setDate } from '#commands/set-date.ts';
import { eventDateText } from '#formats/event-date-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { useActions, useLanguage, useScenario, useStores, useTexts } from '../hooks/context.tsx';
import { CitedSources } from './cited-sources.tsx';
import { ClaimList } from './claim-list.tsx';
import { Fact, Part } from './part.tsx';
import { RecordButton } from './record-button.tsx';

/** The record of a dated event: when and where, what the documents say of it, and its sources. */
export function EventRecord({ event }: { readonly event: AtlasEvent }): ReactNode {
  const stores = useStores();
  const scenario = useScenario();
  const language = useLanguage();
  const { record: texts, timeline: words, kinds } = useTexts();
  const day = firstDay(event.date);
  return (
    <>
      <header className="record-head">
        <h2 className="record-title" tabIndex={-1} data-record-title="">
          {event.title[language]}
        </h2>
      </header>
      <p className="record-acts">
        <Button
          className="text-button"
          isDisabled={scenario.date === day}
          onPress={() => setDate(stores, day)}
        >
          {words.setDate}
        </Button>
      </p>
      <Part title={texts.whatItIs}>
        <dl className="facts">
          <Fact term={words.date}>
            <time dateTime={event.date}>{eventDateText(event, language)}</time>
          </Fact>
          <Fact term={words.kind}>{words.kinds[event.kind]}</Fact>
          <Fact term={texts.confidence}>{kinds.confidences[event.confidence]}</Fact>
        </dl>
      </Part>
      <Part title={words.where}>
        <EventPlaces event={event} />
      </Part>
      <Part title={texts.statements}>
        <ClaimList claimIds={event.claims} />
      </Part>
      <Part title={texts.sources}>
        <CitedSources citations={event.citations} />
      </Part>
    </>
  );
}

function EventPlaces({ event }: { readonly event: AtlasEvent }): ReactNode {
  const { atlas, sourcedAtlas } = useStores();
  const language = useLanguage();
  const { record: texts, timeline: words } = useTexts();
  const { showPlace, showPositions } = useActions();
  const [first] = event.places;
  useEffect(() => {
    const places = event.places.flatMap((id) => sourcedAtlas.places.get(id) ?? []);
    showPositions(places.map(({ position }) => position));
  }, [event, sourcedAtlas, showPositions]);
  if (first === undefined) {
    return <p className="quiet">{event.virtual ? words.noPlace : words.noPlaceRecorded}</p>;
  }
  return (
    <ul className="event-places">
      {event.places.map((placeId) => (
        <li key={placeId} className="event-place">
          <RecordButton record={{ kind: 'place', id: placeId }}>
            {nameOfPlace(atlas, placeId, language)}
          </RecordButton>
          <Button className="text-button" onPress={() => showPlace(placeId)}>
            {texts.showOnMap}
          </Button>
        </li>
      ))}
    </ul>
  );
}
