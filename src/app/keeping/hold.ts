/** Which page writes which draft: no two of a browser write the same. */
export interface DraftHolds {
  /**
   * Takes a draft for this page until it closes; false where another page has it. Where the browser cannot tell, nothing
   * is taken.
   */
  take(id: string): Promise<boolean>;
  /** Whether this page has taken a draft. */
  isMine(id: string): boolean;
  /** The ids of the drafts that pages of this browser have taken. */
  taken(): Promise<ReadonlySet<string>>;
}

const PREFIX = 'basing-atlas.draft.';

/** How often a draft is asked for that another page has: a reload closes the page before, which may hold it a moment more. */
const ATTEMPTS = 13;

/** How long the page waits between two attempts. */
const PAUSE_MILLISECONDS = 100;

/**
 * Holds by the browser's Web Locks: it lets go of them when a page closes or dies. Each attempt is answered for certain; of a
 * request that waits and is broken off it would not be known whether it was granted meanwhile.
 */
export function webHolds(
  locks: LockManager | undefined = navigator.locks,
  pauseMilliseconds = PAUSE_MILLISECONDS,
): DraftHolds {
  const mine = new Map<string, Promise<boolean>>();
  /** Kept, and never called: a promise that nothing could settle any more may be collected, and its lock with it. */
  const releases = new Set<() => void>();
  const attempt = (id: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const holdForEver = (lock: Lock | null) => {
        resolve(lock !== null);
        if (lock === null) return;
        return new Promise<void>((release) => {
          releases.add(release);
        });
      };
      locks?.request(PREFIX + id, { ifAvailable: true }, holdForEver).catch(reject);
    });
  const take = async (id: string): Promise<boolean> => {
    if (locks === undefined) return false;
    try {
      for (let attempts = 1; !(await attempt(id)); attempts += 1) {
        if (attempts === ATTEMPTS) return false;
        await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
      }
      return true;
    } catch {
      return false;
    }
  };
  return {
    take: async (id) => {
      const taking = mine.get(id) ?? take(id);
      mine.set(id, taking);
      if (await taking) return true;
      mine.delete(id);
      return false;
    },
    isMine: (id) => mine.has(id),
    taken: async () => {
      const { held = [] } = (await locks?.query()) ?? {};
      return new Set(
        held.flatMap(({ name = '' }) =>
          name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [],
        ),
      );
    },
  };
}
