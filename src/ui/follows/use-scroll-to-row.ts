import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the selected row of a table in sight when it was selected elsewhere. */
export function useScrollToRow(row: string | undefined): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (row === undefined) return;
    const shown = scroller.current?.querySelector('[aria-selected="true"]');
    shown?.scrollIntoView({ block: 'nearest' });
  }, [row]);
  return scroller;
}
