import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';
import { useTexts } from '../hooks/context.tsx';

interface SwipeDividerProps {
  /** How much of the width is A's, per cent. */
  readonly share: number;
  readonly onMove: (share: number) => void;
}

/** Per cent that a key moves it. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -2,
  ArrowRight: 2,
  ArrowDown: -2,
  ArrowUp: 2,
  PageDown: -10,
  PageUp: 10,
};

/** The line between the maps of A and B: dragged, or moved with the arrow keys, Page Up, Page Down, Home and End. */
export function SwipeDivider({ share, onMove }: SwipeDividerProps): ReactNode {
  const texts = useTexts().compare;
  const isHeld = useRef(false);
  const move = (to: number) => onMove(Math.min(100, Math.max(0, Math.round(to))));
  const follow = (event: PointerEvent<HTMLElement>) => {
    const room = event.currentTarget.parentElement?.getBoundingClientRect();
    if (room !== undefined) move(((event.clientX - room.left) / room.width) * 100);
  };
  const release = () => {
    isHeld.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step !== undefined) move(share + step);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(100);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved takes the focus and has a value; <hr> has neither
    <div
      className="swipe-divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={texts.divider}
      aria-valuenow={share}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuetext={texts.dividerAt({ a: share, b: 100 - share })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        isHeld.current = true;
      }}
      onPointerMove={(event) => {
        if (isHeld.current) follow(event);
      }}
      onPointerUp={release}
      onPointerCancel={release}
    >
      <span className="swipe-grip" aria-hidden="true" />
    </div>
  );
}
