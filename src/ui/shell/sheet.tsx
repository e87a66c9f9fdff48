import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
} from 'react';
import { useEditedSide } from '../compare/use-sides.ts';
import { useTexts, useView } from '../hooks/context.tsx';
import {
  nearestStop,
  neighbourStop,
  type SheetStop,
  type StopHeights,
  sheetStops,
  stopHeights,
} from './sheet-stops.ts';
import './sheet.css';

/** Room left free above a full sheet: the header. CSS pixels. */
const ABOVE = 52;

/** Height of a sheet that shows the sentence only, CSS pixels. */
const SENTENCE_HEIGHT = 156;

/** The same while two scenarios are compared: two sentences beside each other. */
const BOTH_HEIGHT = 236;

/** A press that moves less than this is no drag. CSS pixels. */
const STILL = 6;

function useStopHeights(): StopHeights {
  const isComparing = useEditedSide() !== undefined;
  const [room, setRoom] = useState(window.innerHeight);
  useEffect(() => {
    const measure = () => setRoom(window.innerHeight);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return stopHeights(room - ABOVE, isComparing ? BOTH_HEIGHT : SENTENCE_HEIGHT);
}

/** A sheet over the foot of the map with three stops: dragged, pressed, or moved with the arrow keys. */
export function Sheet({ children }: { readonly children: ReactNode }): ReactNode {
  const texts = useTexts().shell;
  const heights = useStopHeights();
  const selection = useView((view) => view.selection);
  const [stop, setStop] = useState<SheetStop>('sentence');
  const [dragged, setDragged] = useState<number>();
  const grip = useRef<{ readonly at: number; readonly height: number }>(undefined);
  useEffect(() => {
    if (selection !== undefined) setStop((now) => (now === 'sentence' ? 'half' : now));
  }, [selection]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') setStop(neighbourStop(stop, 1));
    else if (event.key === 'ArrowDown') setStop(neighbourStop(stop, -1));
    else if (event.key === 'Home') setStop('sentence');
    else if (event.key === 'End') setStop('full');
    else if (event.key === 'Enter' || event.key === ' ') setStop(nextRound(stop));
    else return;
    event.preventDefault();
  };
  const release = (event: PointerEvent) => {
    const start = grip.current;
    grip.current = undefined;
    setDragged(undefined);
    if (start === undefined) return;
    const moved = start.at - event.clientY;
    setStop(Math.abs(moved) < STILL ? nextRound(stop) : nearestStop(start.height + moved, heights));
  };
  const height = dragged ?? heights[stop];
  return (
    <div
      className="sheet"
      data-stop={stop}
      data-dragged={dragged === undefined ? undefined : true}
      style={{ '--sheet-height': `${height}px` } as CSSProperties}
    >
      <div
        className="sheet-handle"
        role="slider"
        tabIndex={0}
        aria-label={texts.sheet}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={sheetStops.length - 1}
        aria-valuenow={sheetStops.indexOf(stop)}
        aria-valuetext={texts.sheetStops[stop]}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          grip.current = { at: event.clientY, height: heights[stop] };
        }}
        onPointerMove={(event) => {
          const start = grip.current;
          if (start === undefined) return;
          const wanted = start.height + start.at - event.clientY;
          setDragged(Math.min(heights.full, Math.max(heights.sentence, wanted)));
        }}
        onPointerUp={release}
        onPointerCancel={release}
      />
      <div className="sheet-body">{children}</div>
    </div>
  );
}

function nextRound(stop: SheetStop): SheetStop {
  return stop === 'full' ? 'sentence' : neighbourStop(stop, 1);
}
