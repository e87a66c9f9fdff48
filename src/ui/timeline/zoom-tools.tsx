import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { TimeWindow } from '#store/view-store.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useTexts } from '../hooks/context.tsx';
import type { Spans } from './spans.ts';
import { zoomWindow } from './time-window.ts';
import { useTimeWindow } from './use-time-window.ts';

interface ZoomToolsProps {
  readonly spans: Spans;
}

const STEP = 2;

/** Stretches of time to go to at once, and steps closer and farther. */
export function ZoomTools({ spans }: ZoomToolsProps): ReactNode {
  const { window, onWindow } = useTimeWindow(spans);
  const texts = useTexts().timeline;
  const middle = (window.fromDay + window.toDay) / 2;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no part of a form
    <div className="zoom-tools" role="group" aria-label={texts.spans}>
      {(['all', 'recent', 'documents'] as const).map((span) => (
        <Button
          key={span}
          className="text-button"
          onPress={() => onWindow(spans[span])}
          aria-current={sameWindow(window, spans[span])}
        >
          {texts.span[span]}
        </Button>
      ))}
      <IconButton
        icon="minus"
        label={texts.zoomOut}
        onPress={() => onWindow(zoomWindow(window, STEP, middle, spans.all))}
      />
      <IconButton
        icon="plus"
        label={texts.zoomIn}
        onPress={() => onWindow(zoomWindow(window, 1 / STEP, middle, spans.all))}
      />
    </div>
  );
}

function sameWindow(one: TimeWindow, other: TimeWindow): boolean {
  return Math.abs(one.fromDay - other.fromDay) < 1 && Math.abs(one.toDay - other.toDay) < 1;
}
