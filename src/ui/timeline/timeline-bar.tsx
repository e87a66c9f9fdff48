import type { ReactNode } from 'react';
import { Button, Heading } from 'react-aria-components';
import { formatDate } from '#i18n/format-date.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { Choice } from '../controls/choice.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { DateBox } from './date-box.tsx';
import { type DatedEvent, latestEvents, neighbourDay } from './dated-events.ts';
import { HeldChange } from './held-change.tsx';
import { usePlay } from './use-play.ts';

/** What the timeline shows below its bar. */
export type Face = 'chart' | 'list' | 'changes';

interface TimelineBarProps {
  readonly events: readonly DatedEvent[];
  readonly whole: TimeWindow;
  readonly date: string;
  /** Whether the date is only where a handle is held, and not yet the scenario's. */
  readonly isHeld: boolean;
  readonly face: Face;
  readonly onFace: (face: Face) => void;
  readonly shown: boolean;
  readonly onShow: ((shown: boolean) => void) | undefined;
  readonly onDate: (date: string) => void;
  readonly onChoose: (eventId: string) => void;
  /** What the shown face is turned with. */
  readonly children: ReactNode;
}

/** The date with its steps, the latest event by then, and what stands below. */
export function TimelineBar(props: TimelineBarProps): ReactNode {
  const { events, whole, date, face, shown, onShow, onDate, children } = props;
  const texts = useTexts().timeline;
  const play = usePlay(events);
  const before = neighbourDay(events, date, -1);
  const next = neighbourDay(events, date, 1);
  return (
    <div className="timeline-bar">
      <Heading level={2} className="timeline-title">
        {texts.title}
      </Heading>
      <DateBox label={texts.asOf} date={date} whole={whole} onDate={onDate} />
      <div className="timeline-steps">
        <IconButton
          icon="previous"
          label={texts.previous}
          isDisabled={before === undefined}
          onPress={() => before !== undefined && onDate(before)}
        />
        <IconButton
          icon={play.isPlaying ? 'pause' : 'play'}
          label={play.isPlaying ? texts.pause : texts.play}
          onPress={play.turn}
        />
        <IconButton
          icon="next"
          label={texts.next}
          isDisabled={next === undefined}
          onPress={() => next !== undefined && onDate(next)}
        />
      </div>
      <div className="timeline-latest" aria-live="polite">
        {props.isHeld ? (
          <HeldChange date={date} />
        ) : (
          <Latest events={latestEvents(events, date)} onChoose={props.onChoose} />
        )}
      </div>
      {onShow === undefined ? null : (
        <IconButton
          className={shown ? 'timeline-hide' : 'timeline-show'}
          icon="down"
          label={shown ? texts.hide : texts.show}
          onPress={() => onShow(!shown)}
        />
      )}
      {shown ? (
        <div className="timeline-tools">
          <Choice<Face>
            label={texts.faces}
            hideLabel
            value={face}
            options={(['chart', 'list', 'changes'] as const).map((value) => ({
              value,
              text: texts.face[value],
            }))}
            onChange={props.onFace}
          />
          {children}
        </div>
      ) : null}
    </div>
  );
}

interface LatestProps {
  readonly events: readonly DatedEvent[];
  readonly onChoose: (eventId: string) => void;
}

function Latest({ events, onChoose }: LatestProps): ReactNode {
  const language = useLanguage();
  const texts = useTexts().timeline;
  const [first] = events;
  if (first === undefined) return <span className="quiet">{texts.nothingYet}</span>;
  return (
    <>
      <span className="visually-hidden">{texts.latest}</span>
      <span className="quiet">{formatDate(first.event.date, language)}</span>
      {events.map(({ event }) => (
        <Button key={event.id} className="text-button" onPress={() => onChoose(event.id)}>
          {event.title[language]}
        </Button>
      ))}
    </>
  );
}
