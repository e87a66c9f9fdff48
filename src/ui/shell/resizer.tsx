import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react';

interface ResizerProps {
  /** `vertical`: a line from top to bottom that is dragged sideways; larger to the right. */
  readonly orientation: 'vertical' | 'horizontal';
  readonly label: string;
  /** Size in CSS pixels. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onResize: (size: number) => void;
}

const STEP = 16;

/** Keys that make the size smaller (-1) or larger (1). */
const keys = {
  vertical: { ArrowLeft: -1, ArrowRight: 1 },
  horizontal: { ArrowDown: -1, ArrowUp: 1 },
} as const satisfies Record<string, Record<string, number>>;

/** A dividing line that is dragged, or moved with the arrow keys, Home and End. */
export function Resizer({
  orientation,
  label,
  value,
  least,
  most,
  onResize,
}: ResizerProps): ReactNode {
  const grip = useRef<{ readonly at: number; readonly size: number }>(undefined);
  const resize = (size: number) => onResize(Math.min(most, Math.max(least, Math.round(size))));
  const along = (event: PointerEvent) =>
    orientation === 'vertical' ? event.clientX : -event.clientY;
  const onKeyDown = (event: KeyboardEvent) => {
    const directions: Readonly<Record<string, number>> = keys[orientation];
    const direction = directions[event.key];
    if (direction !== undefined) resize(value + direction * STEP);
    else if (event.key === 'Home') resize(least);
    else if (event.key === 'End') resize(most);
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that is moved takes the focus and has a value; <hr> has neither
    <div
      className={`resizer resizer-${orientation}`}
      role="separator"
      tabIndex={0}
      aria-orientation={orientation}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { at: along(event), size: value };
      }}
      onPointerMove={(event) => {
        if (grip.current !== undefined) {
          resize(grip.current.size + along(event) - grip.current.at);
        }
      }}
      onPointerUp={() => {
        grip.current = undefined;
      }}
      onPointerCancel={() => {
        grip.current = undefined;
      }}
    />
  );
}
