import { changeView } from '#commands/change-view.ts';
import type { TimeWindow } from '#store/view-store.ts';
import { useStores, useView } from '../hooks/context.tsx';
import type { Spans } from './spans.ts';
import { clampWindow } from './time-window.ts';

interface TurnedWindow {
  readonly window: TimeWindow;
  readonly onWindow: (window: TimeWindow) => void;
}

/** The stretch of time that is looked at, the documents' years unless another was turned to, and what turns to another. */
export function useTimeWindow(spans: Spans): TurnedWindow {
  const stores = useStores();
  const chosen = useView((view) => view.timelineWindow);
  return {
    window: clampWindow(chosen ?? spans.documents, spans.all),
    onWindow: (timelineWindow) => changeView(stores, { timelineWindow }),
  };
}
