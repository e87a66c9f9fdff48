import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { useActions } from '../hooks/context.tsx';

interface Picking {
  /** Whether a position is being picked on the map now. */
  readonly isPicking: boolean;
  /** Has the reader pick a position; nothing comes where the reader leaves it. Absent without a map. */
  readonly pick: (() => Promise<LonLat | undefined>) | undefined;
  /** Takes a position instead of a click. */
  readonly take: (position: LonLat) => void;
  readonly cancel: () => void;
}

const PickingContext = createContext<Picking | undefined>(undefined);

interface Pending {
  readonly finish: (position: LonLat | undefined) => void;
}

/** Lets forms ask for a position on the map, and the map's frame show that one is asked for. */
export function PickingProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { pickPosition } = useActions();
  const [pending, setPending] = useState<Pending>();
  const pick = useCallback(() => {
    if (pickPosition === undefined) return Promise.resolve(undefined);
    const left = new AbortController();
    return new Promise<LonLat | undefined>((resolve) => {
      const finish = (position: LonLat | undefined) => {
        setPending(undefined);
        left.abort();
        resolve(position);
      };
      setPending({ finish });
      void pickPosition(left.signal).then((position) => {
        if (!left.signal.aborted) finish(position);
      });
    });
  }, [pickPosition]);
  const picking = useMemo<Picking>(
    () => ({
      isPicking: pending !== undefined,
      pick: pickPosition === undefined ? undefined : pick,
      take: (position) => pending?.finish(position),
      cancel: () => pending?.finish(undefined),
    }),
    [pending, pick, pickPosition],
  );
  return <PickingContext value={picking}>{children}</PickingContext>;
}

export function usePicking(): Picking {
  const picking = useContext(PickingContext);
  if (picking === undefined) {
    throw new Error('A component that picks stands outside of <PickingProvider>. Put it within.');
  }
  return picking;
}
