import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { direct } from '#geodesy/direct.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { useTexts } from '../hooks/context.tsx';

interface PointPadProps {
  readonly position: LonLat;
  readonly onMove: (position: LonLat) => void;
}

/** How far an arrow key moves the point, metres; with Shift ten times as far. */
const STEP_METRES = 10_000;
const FAR = 10;

/** Directions of the arrow keys, degrees clockwise from north. */
const azimuths: Readonly<Record<string, number>> = {
  ArrowUp: 0,
  ArrowRight: 90,
  ArrowDown: 180,
  ArrowLeft: 270,
};

/** A button that, while it has the focus, moves the point by the arrow keys. */
export function PointPad({ position, onMove }: PointPadProps): ReactNode {
  const texts = useTexts().sources;
  const help = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    const azimuth = azimuths[event.key];
    if (azimuth === undefined) return;
    event.preventDefault();
    onMove(direct(position, azimuth, STEP_METRES * (event.shiftKey ? FAR : 1)));
  };
  return (
    <div className="point-pad">
      <button type="button" className="button" aria-describedby={help} onKeyDown={onKeyDown}>
        {texts.movePad}
      </button>
      <p className="quiet" id={help}>
        {texts.moveHelp}
      </p>
    </div>
  );
}
