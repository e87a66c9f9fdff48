import { type CSSProperties, type ReactNode, useMemo, useRef } from 'react';
import { dayNumber } from '#atlas/day.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { useLanguage, useTexts } from '../hooks/context.tsx';
import { ChartHelp } from './chart-help.tsx';
import { DateHandle } from './date-handle.tsx';
import { type DatedEvent, lanes } from './dated-events.ts';
import { EventMarks } from './event-marks.tsx';
import { hangFlags } from './hang-flags.ts';
import { layOut, middleDay } from './lay-out.ts';
import type { Spans } from './spans.ts';
import { TimeAxis } from './time-axis.tsx';
import { linePixel, showDay } from './time-window.ts';
import { usePanZoom } from './use-pan-zoom.ts';
import { useTimeWindow } from './use-time-window.ts';
import { useWidth } from './use-width.ts';

interface ChartProps {
  readonly events: readonly DatedEvent[];
  readonly spans: Spans;
  /** The day of the scenario, or where its handle is held. */
  readonly date: string;
  readonly onHoldDate: (date: string) => void;
  readonly onDate: (date: string) => void;
  /** The day that is compared with, where there is one. */
  readonly since: string | undefined;
  readonly onSince: (date: string) => void;
  readonly selectedId: string | undefined;
  readonly onChoose: (eventId: string) => void;
}

/** Marks of one lane stand at least this far apart, so that each can be pressed. CSS pixels. */
const APART = 25;

/** The events on an axis of time, with the scenario's date as a handle. */
export function Chart(props: ChartProps): ReactNode {
  const { events, spans, date, since, selectedId, onChoose } = props;
  const { window, onWindow } = useTimeWindow(spans);
  const whole = spans.all;
  const language = useLanguage();
  const texts = useTexts().timeline;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot);
  const marks = useMemo(() => layOut(events, window, width, APART), [events, window, width]);
  const pan = usePanZoom({ plot, width, window, whole, onWindow });
  const shared = { help: texts.handleHelp, window, whole, width };
  const flagOf = (day: string, text: string) => {
    return { x: linePixel(dayNumber(day), window, width).x, text };
  };
  const dateFlag = flagOf(date, formatDate(date, language));
  const sinceFlag =
    since === undefined
      ? undefined
      : flagOf(since, texts.sinceFlag({ date: formatDate(since, language) }));
  const hung = hangFlags(dateFlag, sinceFlag, width);
  return (
    <div className="chart">
      <ChartHelp />
      <ul className="lane-names" aria-hidden="true">
        {lanes.map((lane) => (
          <li key={lane}>{texts.lanes[lane]}</li>
        ))}
      </ul>
      <div className="plot" ref={plot} style={dayWidth(window, width)} {...pan}>
        {width === 0 ? null : (
          <>
            <TimeAxis window={window} width={width} onPress={props.onDate} />
            <EventMarks
              marks={marks}
              width={width}
              date={date}
              selectedId={selectedId}
              onChoose={onChoose}
              onReach={(mark) => {
                const [first] = mark.events;
                if (first !== undefined) onWindow(showDay(window, middleDay(first), whole));
              }}
            />
            {since === undefined || sinceFlag === undefined || hung.since === undefined ? null : (
              <DateHandle
                {...shared}
                kind="since"
                label={texts.sinceHandle}
                flag={sinceFlag.text}
                hang={hung.since}
                date={since}
                onHold={props.onSince}
                onRelease={props.onSince}
              />
            )}
            <DateHandle
              {...shared}
              kind="date"
              label={texts.handle}
              flag={dateFlag.text}
              hang={hung.date}
              date={date}
              onHold={props.onHoldDate}
              onRelease={props.onDate}
            />
          </>
        )}
      </div>
    </div>
  );
}

function dayWidth({ fromDay, toDay }: TimeWindow, width: number): CSSProperties {
  return { '--day': `${width / (toDay - fromDay)}px` } as CSSProperties;
}
