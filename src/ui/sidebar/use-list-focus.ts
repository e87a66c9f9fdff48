import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { Selection } from '#store/view-store.ts';

interface ListFocus {
  readonly list: { onFocus(event: FocusEvent<HTMLElement>): void };
  readonly sidebar: {
    onFocus(): void;
    onBlur(event: FocusEvent<HTMLElement>): void;
  };
}

/**
 * Moves the keyboard's focus with the reader: to each record that is opened from the sidebar, and back
 * to what opened the first. Focus that lies elsewhere (on the map, in the table) stays where it is.
 */
export function useListFocus(
  sidebar: RefObject<HTMLElement | null>,
  selection: Selection | undefined,
): ListFocus {
  const opener = useRef<HTMLElement>(undefined);
  const isWithin = useRef(false);
  const before = useRef(selection);
  useLayoutEffect(() => {
    if (before.current === selection) return;
    before.current = selection;
    if (!isWithin.current) return;
    if (selection === undefined) opener.current?.focus({ preventScroll: true });
    else
      sidebar.current
        ?.querySelector<HTMLElement>('[data-record-title]')
        ?.focus({ preventScroll: true });
  }, [sidebar, selection]);
  return {
    list: {
      onFocus: ({ target }) => {
        opener.current = target;
      },
    },
    sidebar: {
      onFocus: () => {
        isWithin.current = true;
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        isWithin.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
      },
    },
  };
}
