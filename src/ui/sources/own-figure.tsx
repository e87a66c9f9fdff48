import type { ReactNode } from 'react';

/** A figure of the reader's own, held against the map as a document's is. */
export function OwnFigure(): ReactNode {
  return null;
}
