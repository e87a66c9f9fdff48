import type { CSSProperties, ReactNode } from 'react';
import { dayOf } from '#atlas/day.ts';
import { formatTick } from '#i18n/format-tick.ts';
import type { Language } from '#i18n/language.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { useLanguage } from '../hooks/context.tsx';
import { type Tick, ticksOf } from './ticks.ts';
import { dayAt } from './time-window.ts';

interface TimeAxisProps {
  readonly window: TimeWindow;
  readonly width: number;
  /** The day under a press. */
  readonly onPress: (day: string) => void;
}

/** Room for the words of a tick, and for a stretch of the bar. CSS pixels. */
const NAMED_PIXELS = 58;
const BAR_PIXELS = 9;

/** A tick nearer to the right end than this is not named: its words would be cut. CSS pixels. */
const CUT_PIXELS = 44;

/** The scale of time: named ticks, and under the lanes a bar of dark and light stretches like a chart's border. */
export function TimeAxis({ window, width, onPress }: TimeAxisProps): ReactNode {
  const language = useLanguage();
  const ticks = ticksOf(window, width, NAMED_PIXELS);
  const named = ticks.filter(
    ({ left, right }) => (left >= 0 || right >= NAMED_PIXELS) && left <= width - CUT_PIXELS,
  );
  const bar = ticksOf(window, width, BAR_PIXELS);
  return (
    <>
      <div className="axis-lines" aria-hidden="true">
        {ticks.map(({ day, left }) => (
          <span key={day} className="axis-line" style={at(left)} />
        ))}
      </div>

      <div
        className="axis"
        aria-hidden="true"
        onClick={({ currentTarget, clientX }) => {
          const { left } = currentTarget.getBoundingClientRect();
          onPress(dayOf(dayAt(clientX - left, window, width)));
        }}
      >
        <div className="axis-bar">
          {bar.map(({ day, left, right, dark }) => (
            <span key={day} data-dark={dark || undefined} style={stretch(left, right)} />
          ))}
        </div>
        {named.map((tick, index) => (
          <span key={tick.day} className="axis-name" style={at(Math.max(0, tick.left))}>
            {nameOf(tick, index === 0, language)}
          </span>
        ))}
      </div>
    </>
  );
}

function at(left: number): CSSProperties {
  return { '--x': `${left}px` } as CSSProperties;
}

function stretch(left: number, right: number): CSSProperties {
  return { '--x': `${left}px`, '--length': `${right - left}px` } as CSSProperties;
}

/** A tick says no more than it must: its year at the first and each January, its month at the first of each. */
function nameOf({ day, unit }: Tick, isFirst: boolean, language: Language): string {
  const year = formatTick(day, 'year', language);
  const month = formatTick(day, 'month', language);
  if (unit === 'year') return year;
  const isJanuary = day.slice(5, 7) === '01';
  if (unit === 'month')
    return isFirst && !isJanuary ? joined(month, year, language) : isJanuary ? year : month;
  const number = formatTick(day, 'day', language);
  const opensMonth = Number(day.slice(8)) <= 7;
  if (isFirst) return joined(joined(number, month, language), year, language);
  return opensMonth ? joined(number, month, language) : number;
}

function joined(small: string, large: string, language: Language): string {
  return language === 'ja' ? `${large}${small}` : `${small} ${large}`;
}
