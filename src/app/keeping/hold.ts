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

/** How long a page that is being closed may still hold its draft, milliseconds: a reload closes the one before. */
const PATIENCE_MILLISECONDS = 1200;

/**
 * Holds by the browser's Web Locks: it lets go of them when a page closes or dies. A busy browser may not answer within the
 * patience: whether the draft is free is then asked without waiting.
 */
export function webHolds(
  locks: LockManager | undefined = navigator.locks,
  patienceMilliseconds = PATIENCE_MILLISECONDS,
): DraftHolds {
  const mine = new Map<string, Promise<boolean>>();
  /** Kept, and never called: a promise that nothing could settle any more may be collected, and its lock with it. */
  const releases = new Set<() => void>();
  const take = async (id: string): Promise<boolean> => {
    if (locks === undefined) return false;
    const patience = AbortSignal.timeout(patienceMilliseconds);
    return new Promise((resolve) => {
      const holdForEver = (lock: Lock | null) => {
        resolve(lock !== null);
        if (lock === null) return;
        return new Promise<void>((release) => {
          releases.add(release);
        });
      };
      const name = PREFIX + id;
      locks
        .request(name, { signal: patience }, holdForEver)
        .catch(() => locks.request(name, { ifAvailable: true }, holdForEver))
        .catch(() => resolve(false));
    });
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
