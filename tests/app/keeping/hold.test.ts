import { describe, expect, it } from 'vitest';
import { webHolds } from '#app/keeping/hold.ts';

type Callback = (lock: Lock | null) => unknown;

/** The locks of a browser in which another page holds one for so many requests more, and is then closed. */
function sharedLocks(name: string, requestsHeld: number): LockManager {
  let left = requestsHeld;
  const request = async (wanted: string, options: LockOptions, callback: Callback) => {
    if (options.ifAvailable !== true) throw new Error('A request that waits was made.');
    left -= 1;
    const isFree = wanted !== name || left < 0;
    return callback(isFree ? { name: wanted, mode: 'exclusive' } : null);
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}

const DRAFT = 'basing-atlas.draft.one';

describe('a hold on a draft', () => {
  it('is taken where no other page has it', async () => {
    const holds = webHolds(sharedLocks(DRAFT, 0), 0);
    expect(await holds.take('one')).toBe(true);
    expect(holds.isMine('one')).toBe(true);
  });

  it('is taken from a page that is closing', async () => {
    const holds = webHolds(sharedLocks(DRAFT, 5), 0);
    expect(await holds.take('one')).toBe(true);
  });

  it('is not taken from another page, and is one’s own no more', async () => {
    const holds = webHolds(sharedLocks(DRAFT, Number.POSITIVE_INFINITY), 0);
    expect(await holds.take('one')).toBe(false);
    expect(holds.isMine('one')).toBe(false);
  });

  it('is not taken where the browser bars locks', async () => {
    const barred = { request: async () => Promise.reject(new Error('barred')) };
    const holds = webHolds(barred as unknown as LockManager, 0);
    expect(await holds.take('one')).toBe(false);
  });
});
