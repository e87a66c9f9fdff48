import type { MapHandlers } from '#map/create-map.ts';

type Listener = MapHandlers['onProvenance'];

/** Carries what a map tells of a figure that is pressed to whoever shows it. */
export interface FigureBell {
  readonly ring: Listener;
  /** Calls back at each figure, until the function that it gives is called. */
  readonly follow: (listener: Listener) => () => void;
}

/** A bell that nobody follows yet. */
export function createFigureBell(): FigureBell {
  const listeners = new Set<Listener>();
  return {
    ring: (anchor, provenance) => {
      for (const listener of listeners) listener(anchor, provenance);
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
