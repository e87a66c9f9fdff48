import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { eventDateText } from '#formats/event-date-text.ts';
import type { Language } from '#i18n/language.ts';
import { type Messages, messages } from '#i18n/messages.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { type DatedEvent, lanes } from './dated-events.ts';
import { EventSign } from './event-sign.tsx';
import { markBeside, type PlacedMark } from './lay-out.ts';
import { SeveralEvents } from './several-events.tsx';

interface EventMarksProps {
  readonly marks: readonly PlacedMark[];
  readonly width: number;
  /** The day that the scenario counts from. */
  readonly date: string;
  readonly selectedId: string | undefined;
  readonly onChoose: (eventId: string) => void;
  /** Brings a mark into sight. */
  readonly onReach: (mark: PlacedMark) => void;
}

/** A mark has room for words beside it from this width on, and never takes more than that. CSS pixels. */
const WORDS = { least: 64, most: 340, sign: 26 };

/** Half a mark: one whose middle is this far beyond the edge is not seen. CSS pixels. */
const BEYOND = 10;

const directions: Readonly<Record<string, Parameters<typeof markBeside>[2]>> = {
  ArrowRight: 'next',
  ArrowLeft: 'before',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
};

/** The events in their lanes. One of them is in the order of Tab; arrow keys lead from one to the next. */
export function EventMarks(props: EventMarksProps): ReactNode {
  const { marks, width, date, selectedId, onChoose, onReach } = props;
  const language = useLanguage();
  const texts = useTexts().timeline;
  const [reached, setReached] = useState<string>();
  const wanted = useRef<string>(undefined);
  const group = useRef<HTMLFieldSetElement>(null);
  const current =
    marks.find((mark) => holds(mark, reached)) ??
    marks.find((mark) => holds(mark, selectedId)) ??
    marks.findLast(({ events }) => (events[0]?.day ?? '') <= date) ??
    marks[0];
  useEffect(() => {
    if (wanted.current === undefined) return;
    const mark = group.current?.querySelector<HTMLElement>(`[data-mark="${wanted.current}"]`);
    if (mark === null || mark === undefined) return;
    wanted.current = undefined;
    mark.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const direction = directions[event.key];
    if (direction === undefined || current === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = markBeside(marks, current, direction);
    wanted.current = next.id;
    setReached(next.id);
    onReach(next);
  };
  const seen = marks.filter(({ x, id }) => {
    return (x > -BEYOND && x < width + BEYOND) || id === wanted.current;
  });
  return (
    <fieldset className="events" ref={group} aria-label={texts.events} onKeyDownCapture={onKeyDown}>
      {seen.map((mark) => {
        const [first, ...others] = mark.events;
        if (first === undefined) return null;
        const label = eventLabel(first, texts, language);
        const shared = {
          id: mark.id,
          isCurrent: mark === current,
          isSelected: holds(mark, selectedId),
          style: styleOf(mark, width),
          onReached: () => setReached(mark.id),
        };
        return others.length > 0 ? (
          <SeveralEvents
            key={mark.id}
            {...shared}
            events={mark.events}
            date={date}
            onChoose={onChoose}
          />
        ) : (
          <button
            key={mark.id}
            type="button"
            className="event-mark"
            data-mark={mark.id}
            data-past={first.day <= date}
            aria-label={label}
            title={label}
            aria-current={shared.isSelected || undefined}
            tabIndex={shared.isCurrent ? 0 : -1}
            style={shared.style}
            onFocus={shared.onReached}
            onClick={() => onChoose(first.event.id)}
          >
            <Extent dated={first} />
            <EventSign kind={first.event.kind} past={first.day <= date} />
            <span className="event-words">{first.event.title[language]}</span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Extent({ dated }: { readonly dated: DatedEvent }): ReactNode {
  return dated.toDay - dated.fromDay > 1 ? (
    <span
      className="event-extent"
      style={{ '--days': dated.toDay - dated.fromDay } as CSSProperties}
    />
  ) : null;
}

function holds({ events }: PlacedMark, eventId: string | undefined): boolean {
  return eventId !== undefined && events.some(({ event }) => event.id === eventId);
}

function styleOf({ x, room, lane }: PlacedMark, width: number): CSSProperties {
  const free = Math.min(room, width - x, WORDS.most) - WORDS.sign;
  return {
    '--x': `${x}px`,
    '--lane-index': lanes.indexOf(lane),
    '--words': free < WORDS.least ? '0px' : `${free}px`,
  } as CSSProperties;
}

function eventLabel(
  { event }: DatedEvent,
  texts: Messages['timeline'],
  language: Language,
): string {
  return messages(language).timeline.eventName({
    title: event.title[language],
    kind: texts.kinds[event.kind],
    date: eventDateText(event, language),
  });
}
