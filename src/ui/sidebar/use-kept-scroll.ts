import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import type { Selection } from '#store/view-store.ts';
import { useStores } from '../hooks/context.tsx';

function scrollerOf(element: HTMLElement | null): HTMLElement | null {
  if (element === null) return null;
  return getComputedStyle(element).overflowY === 'auto'
    ? element
    : scrollerOf(element.parentElement);
}

/** Starts each record at its top, and puts the list back where it was scrolled to. */
export function useKeptScroll(
  content: RefObject<HTMLElement | null>,
  selection: Selection | undefined,
): void {
  const { view } = useStores();
  const listTop = useRef(0);
  const before = useRef(selection);
  useEffect(
    () =>
      view.subscribe((now, earlier) => {
        const opens = now.selection !== undefined && earlier.selection === undefined;
        if (opens) listTop.current = scrollerOf(content.current)?.scrollTop ?? 0;
      }),
    [view, content],
  );
  useLayoutEffect(() => {
    if (before.current === selection) return;
    before.current = selection;
    scrollerOf(content.current)?.scrollTo({ top: selection === undefined ? listTop.current : 0 });
  }, [content, selection]);
}
