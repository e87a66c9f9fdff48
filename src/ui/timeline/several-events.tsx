import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import { Menu, MenuItem, Popover, Text } from 'react-aria-components';
import { eventDateText } from '#formats/event-date-text.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import type { DatedEvent } from './dated-events.ts';
import { EventSign } from './event-sign.tsx';

interface SeveralEventsProps {
  readonly id: string;
  readonly events: readonly DatedEvent[];
  readonly date: string;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly style: CSSProperties;
  readonly onReached: () => void;
  readonly onChoose: (eventId: string) => void;
}

/** Events too near one another to stand apart: one mark with their count, which opens the list of them. */
export function SeveralEvents(props: SeveralEventsProps): ReactNode {
  const { id, events, date, isCurrent, isSelected, style, onReached, onChoose } = props;
  const language = useLanguage();
  const texts = useTexts().timeline;
  const [isOpen, setOpen] = useState(false);
  const mark = useRef<HTMLButtonElement>(null);
  const label = texts.several({ count: events.length, dates: datesText(events, language) });
  const isPast = events.every(({ day }) => day <= date);
  return (
    <>
      <button
        ref={mark}
        type="button"
        className="event-mark"
        data-several=""
        data-mark={id}
        data-past={isPast}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-current={isSelected || undefined}
        tabIndex={isCurrent ? 0 : -1}
        title={label}
        style={style}
        onFocus={onReached}
        onClick={() => setOpen(true)}
      >
        <span className="event-count" aria-hidden="true">
          {events.length}
        </span>
        <span className="visually-hidden">{label}</span>
        <span className="event-words">
          {events.map(({ event }) => event.title[language]).join(' · ')}
        </span>
      </button>
      <Popover className="popover" triggerRef={mark} isOpen={isOpen} onOpenChange={setOpen}>
        <p className="several-title">{label}</p>
        <Menu
          className="list-box"
          aria-label={label}
          autoFocus="first"
          onAction={(key) => {
            setOpen(false);
            onChoose(String(key));
          }}
        >
          {events.map(({ event, day }) => (
            <MenuItem
              key={event.id}
              id={event.id}
              className="list-item event-item"
              textValue={event.title[language]}
            >
              <EventSign kind={event.kind} past={day <= date} />
              <Text slot="label">{event.title[language]}</Text>
              <Text slot="description">{eventDateText(event, language)}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  );
}

function datesText(events: readonly DatedEvent[], language: Language): string {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return '';
  const from = formatDate(first.event.date, language);
  const to = formatDate(last.event.endDate ?? last.event.date, language);
  return from === to ? from : messages(language).timeline.between({ from, to });
}
