import { type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTexts } from '../hooks/context.tsx';
import { type FocusedSpot, focusedSpot } from './inherit-focus.ts';
import './later.css';

interface StandInProps {
  /** Whether the part failed to come; absent while it is on its way for the first time. */
  readonly failure: { readonly isTryingAgain: boolean } | undefined;
  /** Whether the part is shown beside it as it was, so that few words do. */
  readonly isBrief: boolean;
  readonly onTryAgain: () => void;
  /** The attribute of what takes the focus within the part. */
  readonly focusOn: string | undefined;
  /** Takes where this stood when it goes, if it held the focus. */
  readonly spot: RefObject<FocusedSpot | undefined>;
}

/** Stands in for a part of the page that is on its way: a quiet word, or why it is not there and a button to try again. */
export function StandIn(props: StandInProps): ReactNode {
  const { failure, isBrief, onTryAgain, focusOn, spot } = props;
  const texts = useTexts().later;
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const stands = element.current;
    return () => {
      spot.current = focusedSpot(stands);
    };
  }, [spot]);
  const marked = focusOn === undefined ? {} : { [focusOn]: '' };
  return (
    <div
      className="later"
      data-brief={isBrief || undefined}
      ref={element}
      tabIndex={-1}
      {...marked}
    >
      {failure === undefined ? (
        <p className="later-waiting" role="status">
          {texts.waiting}
        </p>
      ) : (
        <div className="later-failed" role="alert">
          <p>{isBrief ? texts.failedHere : texts.failed}</p>
          <Button className="button" isPending={failure.isTryingAgain} onPress={onTryAgain}>
            {failure.isTryingAgain ? texts.waiting : texts.tryAgain}
          </Button>
        </div>
      )}
    </div>
  );
}
