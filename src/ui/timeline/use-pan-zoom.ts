import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { TimeWindow } from '#store/view-store.ts';
import { dayAt, panWindow, zoomWindow } from './time-window.ts';
import { type Grip, windowUnderFingers } from './under-fingers.ts';

/** What one pixel of a turned wheel zooms by. */
const ZOOM_PER_PIXEL = 1.0025;

/** A pinch on a trackpad comes as a wheel with Control held, and turns it by fewer pixels. */
const PIXELS_PER_PINCHED = 4;

/** A wheel that counts in lines counts so many pixels for one. */
const PIXELS_PER_LINE = 16;

/** A pointer that has not moved farther than this presses what is under it. CSS pixels. */
const PRESS_PIXELS = 5;

/** Fingers after the second change nothing. */
const MOST_FINGERS = 2;

interface PanZoom {
  readonly plot: RefObject<HTMLElement | null>;
  readonly width: number;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

type PointerHandler = (event: PointerEvent<HTMLElement>) => void;

interface PanHandlers {
  readonly onPointerDown: PointerHandler;
  readonly onPointerMove: PointerHandler;
  readonly onPointerUp: PointerHandler;
  readonly onPointerCancel: PointerHandler;
  readonly onClickCapture: (event: MouseEvent<HTMLElement>) => void;
}

/**
 * Moves the window with a drag of the plot, by mouse or finger, zooms it between two fingers and at the pointer with the
 * wheel, and pans with a sideways wheel. A drag may begin on a mark, which is then not pressed.
 */
export function usePanZoom({ plot, width, window, whole, onWindow }: PanZoom): PanHandlers {
  const fingers = useRef(new Map<number, number>());
  const grip = useRef<Grip>({ window, at: [] });
  const hasMoved = useRef(false);
  const now = useRef({ width, window, whole, onWindow });
  useEffect(() => {
    now.current = { width, window, whole, onWindow };
  });
  useEffect(() => {
    const element = plot.current;
    if (element === null) return undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const { width: pixels, window: seen, whole: most, onWindow: turn } = now.current;
      const scale = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? PIXELS_PER_LINE : 1;
      const sideways = event.shiftKey ? event.deltaX + event.deltaY : event.deltaX;
      const daysPerPixel = (seen.toDay - seen.fromDay) / pixels;
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        turn(panWindow(seen, sideways * scale * daysPerPixel, most));
        return;
      }
      const turned = event.deltaY * scale * (event.ctrlKey ? PIXELS_PER_PINCHED : 1);
      const day = dayAt(event.clientX - element.getBoundingClientRect().left, seen, pixels);
      turn(zoomWindow(seen, ZOOM_PER_PIXEL ** turned, day, most));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [plot]);
  const pixelOf = ({ currentTarget, clientX }: PointerEvent) =>
    clientX - currentTarget.getBoundingClientRect().left;
  const regrip = () => {
    grip.current = { window: now.current.window, at: [...fingers.current.values()] };
  };
  const release: PointerHandler = ({ pointerId }) => {
    if (fingers.current.delete(pointerId)) regrip();
  };
  return {
    onPointerDown: (event) => {
      const isHandle = event.target instanceof Element && event.target.closest('[role="slider"]');
      const held = fingers.current;
      if (isHandle || event.button !== 0 || held.size === MOST_FINGERS) return;
      if (held.size === 0) hasMoved.current = false;
      held.set(event.pointerId, pixelOf(event));
      regrip();
    },
    onPointerMove: (event) => {
      const held = fingers.current;
      if (!held.has(event.pointerId) || width === 0) return;
      const at = pixelOf(event);
      const [first = at] = grip.current.at;
      if (!hasMoved.current && held.size === 1 && Math.abs(at - first) < PRESS_PIXELS) return;
      if (!event.currentTarget.hasPointerCapture(event.pointerId)) {
        event.currentTarget.setPointerCapture(event.pointerId);
      }
      hasMoved.current = true;
      held.set(event.pointerId, at);
      onWindow(windowUnderFingers(grip.current, [...held.values()], width, whole));
    },
    onPointerUp: release,
    onPointerCancel: release,
    onClickCapture: (event) => {
      const isByKey = event.detail === 0;
      if (!hasMoved.current || isByKey) return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
