import { useEffect, useRef, useState } from 'react';
import { beginDateGesture, type DateGesture } from '#commands/set-date.ts';
import { useScenario, useStores } from '../hooks/context.tsx';
import { type DatedEvent, neighbourDay } from './dated-events.ts';

/** How long each event stands before the next, in milliseconds: enough to read its title. */
const STEADY_MILLISECONDS = 2200;

interface Play {
  readonly isPlaying: boolean;
  /** Begins with the next event, or pauses. At the last event it begins again with the first. */
  turn(): void;
}

/** Steps from event to event at a steady pace until the last, or until it is paused: one step of undo. */
export function usePlay(events: readonly DatedEvent[]): Play {
  const stores = useStores();
  const { date } = useScenario();
  const [isPlaying, setPlaying] = useState(false);
  const gesture = useRef<DateGesture>(undefined);
  const next = neighbourDay(events, date, 1);
  useEffect(() => {
    if (!isPlaying) return undefined;
    if (next === undefined) {
      setPlaying(false);
      return undefined;
    }
    const timer = setTimeout(() => gesture.current?.to(next), STEADY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isPlaying, next]);
  return {
    isPlaying,
    turn: () => {
      if (isPlaying) {
        setPlaying(false);
        return;
      }
      const begins = next ?? events[0]?.day;
      if (begins === undefined) return;
      gesture.current = beginDateGesture(stores);
      gesture.current.to(begins);
      setPlaying(true);
    },
  };
}
