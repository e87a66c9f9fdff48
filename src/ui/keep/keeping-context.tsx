import { createContext, type ReactNode, useContext } from 'react';
import type { KeepingPort } from '../keeping-port.ts';

const KeepingContext = createContext<KeepingPort | undefined>(undefined);

interface KeepingProviderProps {
  readonly keeping: KeepingPort;
  readonly children: ReactNode;
}

/** Gives links, files and drafts to everything within. */
export function KeepingProvider({ keeping, children }: KeepingProviderProps): ReactNode {
  return <KeepingContext value={keeping}>{children}</KeepingContext>;
}

export function useKeeping(): KeepingPort {
  const keeping = useContext(KeepingContext);
  if (keeping === undefined) {
    throw new Error('A component that keeps or opens stands outside of <KeepingProvider>.');
  }
  return keeping;
}
