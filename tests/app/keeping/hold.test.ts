import { describe, expect, it } from 'vitest';
import { webHolds } from '#app/keeping/hold.ts';

type Callback = (lock: Lock | null) => unknown;

/** The locks of a browser that is too busy to grant one before the patience of a page ends. */
function busyLocks(heldByOthers: readonly string[]): LockManager {
  const request = (name: string, options: LockOptions, callback: Callback): Promise<unknown> => {
    if (options.ifAvailable === true) {
      const lock = heldByOthers.includes(name) ? null : { name, mode: 'exclusive' as const };
      return Promise.resolve().then(() => callback(lock));
    }
    return new Promise((_granted, refuse) => {
      options.signal?.addEventListener('abort', () => refuse(options.signal?.reason));
    });
  };
  return { request, query: async () => ({}) } as unknown as LockManager;
}

describe('a hold on a draft, where the browser is slow to answer', () => {
  it('is taken where no other page has it', async () => {
    const holds = webHolds(busyLocks([]), 1);
    expect(await holds.take('one')).toBe(true);
    expect(holds.isMine('one')).toBe(true);
  });

  it('is not taken from another page', async () => {
    const holds = webHolds(busyLocks(['basing-atlas.draft.one']), 1);
    expect(await holds.take('one')).toBe(false);
    expect(holds.isMine('one')).toBe(false);
  });
});
