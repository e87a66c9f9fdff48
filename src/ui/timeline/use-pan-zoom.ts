import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { TimeWindow } from '#store/view-store.ts';
import { dayAt, panWindow, zoomWindow } from './time-window.ts';

/** What one pixel of a turned wheel zooms by. */
const ZOOM_PER_PIXEL = 1.0025;

/** A wheel that counts in lines counts so many pixels for one. */
const PIXELS_PER_LINE = 16;

interface PanZoom {
  readonly plot: RefObject<HTMLElement | null>;
  readonly width: number;
  readonly window: TimeWindow;
  readonly whole: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

interface PanHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** Moves the window with a drag of the plot, zooms it at the pointer with the wheel, pans with a sideways one. */
export function usePanZoom({ plot, width, window, whole, onWindow }: PanZoom): PanHandlers {
  const grip = useRef<{ readonly at: number; readonly window: TimeWindow }>(undefined);
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
      const day = dayAt(event.clientX - element.getBoundingClientRect().left, seen, pixels);
      turn(zoomWindow(seen, ZOOM_PER_PIXEL ** (event.deltaY * scale), day, most));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [plot]);
  const release = () => {
    grip.current = undefined;
  };
  return {
    onPointerDown: (event) => {
      if (event.target instanceof Element && event.target.closest('button, [role="slider"]')) {
        return;
      }
      event.currentTarget.setPointerCapture(event.pointerId);
      grip.current = { at: event.clientX, window };
    },
    onPointerMove: (event) => {
      const start = grip.current;
      if (start === undefined || width === 0) return;
      const days = ((start.at - event.clientX) / width) * (window.toDay - window.fromDay);
      onWindow(panWindow(start.window, days, whole));
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
