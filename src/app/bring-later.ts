import { askForAll } from '#ui/later-part.ts';

/** A map that has not been drawn after this long keeps nothing else waiting. */
const PATIENCE_MILLISECONDS = 60_000;

/** An idle moment that does not come is taken after this long. */
const IDLE_MILLISECONDS = 2000;

/** The mark on the browser's timeline of when every part is there, but for those that failed. */
export const ALL_ARE_THERE = 'basing-atlas: all parts are there';

/** Waits for a moment in which the page has nothing to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') {
      requestIdleCallback(() => resolve(), { timeout: IDLE_MILLISECONDS });
    } else setTimeout(resolve, 1);
  });
}

/**
 * Brings the parts of the page that the first view does without, one in each idle moment, once the map is drawn: so that
 * each is there at once when it is asked for, and without its server too.
 * @param drawn settles when the map is drawn; at once where there is none
 */
export async function bringLater(drawn: Promise<unknown>): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MILLISECONDS));
  await Promise.race([drawn, patience]).catch(() => {});
  await askForAll(idle);
  performance.mark(ALL_ARE_THERE);
}
