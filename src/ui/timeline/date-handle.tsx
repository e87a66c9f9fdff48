import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
} from 'react';
import { dayNumber, dayOf } from '#atlas/day.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { useLanguage } from '../hooks/context.tsx';
import { dayOfKey } from './day-of-key.ts';
import type { Hang } from './hang-flags.ts';
import { linePixel } from './time-window.ts';

interface DateHandleProps {
  readonly kind: 'date' | 'since';
  readonly label: string;
  /** How it is moved, for who does not see it. */
  readonly help: string;
  /** What its flag says, and how it hangs. */
  readonly flag: string;
  readonly hang: Hang;
  readonly date: string;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly width: number;
  /** While it is held: the day that it would be let go on. */
  readonly onHold: (date: string) => void;
  /** Where it is let go: one gesture, one call. */
  readonly onRelease: (date: string) => void;
}

/** A flag over a line across the lanes at a day: dragged, or moved with the keys. The line runs behind the events. */
export function DateHandle(props: DateHandleProps): ReactNode {
  const { kind, label, help, flag, hang, date, window, whole, width, onHold, onRelease } = props;
  const language = useLanguage();
  const held = useRef<string>(undefined);
  const grip = useRef<{ readonly at: number; readonly day: number }>(undefined);
  const hold = (day: string) => {
    const first = dayOf(whole.fromDay);
    const last = dayOf(whole.toDay - 1);
    const within = day < first ? first : day > last ? last : day;
    held.current = within;
    onHold(within);
  };
  const release = () => {
    const day = held.current;
    held.current = undefined;
    grip.current = undefined;
    if (day !== undefined) onRelease(day);
  };
  const drag = ({ clientX }: PointerEvent) => {
    const start = grip.current;
    if (start === undefined) return;
    const days = ((clientX - start.at) / width) * (window.toDay - window.fromDay);
    hold(dayOf(Math.round(start.day + days)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const day = dayOfKey(event.key, event.shiftKey, held.current ?? date, whole);
    if (day === undefined) return;
    event.preventDefault();
    hold(day);
  };
  const { x, beyond } = linePixel(dayNumber(date), window, width);
  const placed = {
    'data-kind': kind,
    'data-beyond': beyond,
    'data-side': hang.side,
    style: { '--x': `${x}px`, '--shift': `${hang.shift}px` } as CSSProperties,
  };
  return (
    <>
      <span className="date-line" aria-hidden="true" {...placed} />
      <div
        className="date-handle"
        {...placed}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-description={help}
        aria-orientation="horizontal"
        aria-valuemin={whole.fromDay}
        aria-valuemax={whole.toDay - 1}
        aria-valuenow={dayNumber(date)}
        aria-valuetext={formatDate(date, language)}
        onKeyDown={onKeyDown}
        onKeyUp={release}
        onBlur={release}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { at: event.clientX, day: dayNumber(date) };
        }}
        onPointerMove={drag}
        onPointerUp={release}
        onPointerCancel={release}
      >
        {flag}
      </div>
    </>
  );
}
