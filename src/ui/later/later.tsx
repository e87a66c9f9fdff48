import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { LaterPart } from '../later-part.ts';
import { type FocusedSpot, inheritFocus } from './inherit-focus.ts';
import { StandIn } from './stand-in.tsx';
import { useWhenThere } from './when-there.ts';

interface LaterProps<T> {
  readonly part: LaterPart<T>;
  /** Draws the part once it is there. */
  readonly children: (value: T) => ReactNode;
  /** The attribute of what takes the focus within the part. What stands in for the part carries it too. */
  readonly focusOn?: `data-${string}`;
  /** What is shown in the part's place and size until it is there, instead of the word that stands in for it. */
  readonly preview?: ReactNode;
  /** Whether it may wait until the page is idle, for its preview does at first. */
  readonly isPatient?: boolean;
}

/**
 * A part of the page whose code is not with the first page. It is brought when it is first shown or when the page is idle,
 * whichever is first, and is drawn at once where it is there. Until then a quiet word stands in for it; where it fails to
 * come, a sentence and a button to try again. Focus that lies on what stands in for it goes to it.
 */
export function Later<T>(props: LaterProps<T>): ReactNode {
  const { part, children, focusOn, preview, isPatient = false } = props;
  const state = useStore(part.state);
  const isThere = state.kind === 'there';
  const isDrawn = useRef(isThere);
  const spot = useRef<FocusedSpot>(undefined);
  const tell = useWhenThere();
  useEffect(() => {
    if (!isPatient) void part.ask();
  }, [part, isPatient]);
  useLayoutEffect(() => {
    if (isDrawn.current || !isThere) return;
    isDrawn.current = true;
    if (spot.current !== undefined) inheritFocus(spot.current, focusOn);
    tell();
  }, [isThere, focusOn, tell]);
  if (state.kind === 'there') return children(state.value);
  const failure = state.kind === 'failed' ? state : undefined;
  return (
    <>
      {preview}
      {preview !== undefined && failure === undefined ? null : (
        <StandIn
          failure={failure}
          isBrief={preview !== undefined}
          onTryAgain={() => void part.ask()}
          focusOn={focusOn}
          spot={spot}
        />
      )}
    </>
  );
}
