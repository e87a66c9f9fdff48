import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

interface ListFocus {
  onFocus(event: FocusEvent<HTMLElement>): void;
  onBlur(event: FocusEvent<HTMLElement>): void;
}

/**
 * Moves the keyboard's focus with the reader: to the record that is opened from the list, and back to
 * what opened it. Focus that lies elsewhere (on the map, in the table) stays where it is.
 */
export function useListFocus(
  sidebar: RefObject<HTMLElement | null>,
  recordOpen: boolean,
): ListFocus {
  const opener = useRef<HTMLElement>(undefined);
  const inList = useRef(false);
  const wasOpen = useRef(recordOpen);
  useLayoutEffect(() => {
    const opened = recordOpen && !wasOpen.current;
    const closed = !recordOpen && wasOpen.current;
    wasOpen.current = recordOpen;
    if (opened && inList.current) {
      sidebar.current?.querySelector<HTMLElement>('[data-record-title]')?.focus();
    }
    const active = document.activeElement;
    const inSidebar = active === document.body || (sidebar.current?.contains(active) ?? false);
    if (closed && inSidebar && opener.current?.isConnected === true) opener.current.focus();
  });
  useEffect(() => {
    if (!recordOpen) inList.current = sidebar.current?.contains(document.activeElement) ?? false;
  }, [sidebar, recordOpen]);
  return {
    onFocus: ({ target }) => {
      opener.current = target;
      inList.current = true;
    },
    onBlur: ({ relatedTarget }) => {
      inList.current =
        relatedTarget instanceof Node && (sidebar.current?.contains(relatedTarget) ?? false);
    },
  };
}
