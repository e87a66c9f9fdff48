import type { Stores } from '#store/stores.ts';
import type { Theme } from '../palette.ts';

const darkQuery = '(prefers-color-scheme: dark)';
const motionQuery = '(prefers-reduced-motion: reduce)';

/** The theme that is seen: the one chosen, or the system's. */
export function seenTheme({ view }: Stores): Theme {
  const { theme } = view.getState();
  if (theme !== 'system') return theme;
  return matchMedia(darkQuery).matches ? 'dark' : 'light';
}

/** Calls back when the system's theme changes, until the function that it gives is called. */
export function watchSystemTheme(listener: () => void): () => void {
  const query = matchMedia(darkQuery);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the reader asked for less motion. */
export function reducedMotion(): boolean {
  return matchMedia(motionQuery).matches;
}
