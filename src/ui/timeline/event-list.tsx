import { type ReactNode, useEffect, useRef } from 'react';
import { Cell, Column, Row, Table, TableBody, TableHeader } from 'react-aria-components';
import type { Atlas } from '#atlas/atlas.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import { eventDateText } from '#formats/event-date-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import { useLanguage, useStores, useTexts } from '../hooks/context.tsx';
import type { DatedEvent } from './dated-events.ts';
import { EventSign } from './event-sign.tsx';

interface EventListProps {
  readonly events: readonly DatedEvent[];
  readonly date: string;
  readonly selectedId: string | undefined;
  readonly onChoose: (eventId: string) => void;
}

/** The same events as a table in the order of time, scrolled to the scenario's date. */
export function EventList({ events, date, selectedId, onChoose }: EventListProps): ReactNode {
  const { atlas } = useStores();
  const language = useLanguage();
  const texts = useTexts().timeline;
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const past = scroller.current?.querySelectorAll('.event-row[data-past="true"]');
      past?.item(past.length - 1)?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const isShown = events.some(({ event }) => event.id === selectedId);
  return (
    <div className="event-list">
      <div className="table-scroller" ref={scroller}>
        <Table
          className="event-table"
          aria-label={texts.table}
          selectionMode="single"
          selectedKeys={isShown && selectedId !== undefined ? [selectedId] : []}
          onSelectionChange={(keys) => {
            const key = keys === 'all' ? undefined : [...keys][0];
            if (key !== undefined) onChoose(String(key));
          }}
        >
          <TableHeader>
            <Column className="heading">{texts.date}</Column>
            <Column className="heading">{texts.kind}</Column>
            <Column className="heading" isRowHeader>
              {texts.event}
            </Column>
            <Column className="heading">{texts.where}</Column>
          </TableHeader>
          <TableBody
            items={events.map((dated) => ({ id: dated.event.id, dated }))}
            dependencies={[language, date]}
            renderEmptyState={() => <p className="table-empty">{texts.noEvent}</p>}
          >
            {({ dated: { event, day } }) => (
              <Row className="proximity-row event-row" data-past={day <= date}>
                <Cell className="cell event-date">{eventDateText(event, language)}</Cell>
                <Cell className="cell event-kind-cell">
                  <span className="event-kind">
                    <EventSign kind={event.kind} past={day <= date} />
                    {texts.kinds[event.kind]}
                  </span>
                </Cell>
                <Cell className="cell event-title">{event.title[language]}</Cell>
                <Cell className="cell event-where">{whereText(atlas, event, texts, language)}</Cell>
              </Row>
            )}
          </TableBody>
        </Table>
      </div>
    </div>
  );
}

function whereText(
  atlas: Atlas,
  { places, virtual }: AtlasEvent,
  texts: Messages['timeline'],
  language: Language,
): string {
  const { listSeparator } = messages(language).statements;
  const names = places.map((placeId) => nameOfPlace(atlas, placeId, language));
  return [...names, ...(virtual ? [texts.byVideo] : [])].join(listSeparator);
}
