import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react';
import { select } from '#commands/select.ts';
import type { Selection } from '#store/view-store.ts';
import { useStores } from '../hooks/context.tsx';

/** The way that a reader came to a record: from the list, or from one record to the next. */
export interface Trail {
  /** Opens a record; from a record, so that back leads to that one again. */
  open(selection: Selection): void;
  /** Goes to the record before, or to the list. */
  back(): void;
}

const TrailContext = createContext<Trail | undefined>(undefined);

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && ['text', 'search'].includes(target.type);
}

/** Keeps the trail of everything within, and goes back along it at Escape. */
export function TrailProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const stores = useStores();
  const earlier = useRef<Selection[]>([]);
  const trail = useMemo<Trail>(
    () => ({
      open: (selection) => {
        const now = stores.view.getState().selection;
        if (now !== undefined) earlier.current.push(now);
        select(stores, selection);
      },
      back: () => select(stores, earlier.current.pop()),
    }),
    [stores],
  );
  useEffect(
    () =>
      stores.view.subscribe(({ selection }) => {
        if (selection === undefined) earlier.current = [];
      }),
    [stores],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isTyping(event.target)) return;
      if (stores.view.getState().selection !== undefined) trail.back();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [stores, trail]);
  return <TrailContext value={trail}>{children}</TrailContext>;
}

export function useTrail(): Trail {
  const trail = useContext(TrailContext);
  if (trail === undefined) {
    throw new Error('A record stands outside of <TrailProvider>. Put it within.');
  }
  return trail;
}
