import { createContext, useContext } from 'react';

const WhenThereContext = createContext<() => void>(() => {});

/** Has what is within call a function whenever a part that was waited for has come and changed its size. */
export const WhenThere = WhenThereContext.Provider;

/** What to call when a part that was waited for has come. */
export function useWhenThere(): () => void {
  return useContext(WhenThereContext);
}
