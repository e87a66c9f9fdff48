import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCupboard } from '#app/keeping/cupboard.ts';
import type { Draft } from '#app/keeping/draft.ts';
import { MOST_DRAFTS } from '#store/keeping-store.ts';

function aDraft(id: string, keptAt: number, details: Partial<Draft> = {}): Draft {
  return {
    id,
    keptAt,
    content: { presetId: 'agreed' },
    look: { language: 'ja', camera: { centre: [121.5, 25], zoom: 4 } },
    title: undefined,
    presetId: 'agreed',
    isComparison: false,
    sentence: { en: 'a sentence', ja: '文' },
    ...details,
  };
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the cupboard of drafts', () => {
  it('gives back what was put in', async () => {
    const draft = aDraft('one', 1, { title: 'My own' });
    await openCupboard().put(draft);
    expect(await openCupboard().get('one')).toEqual(draft);
  });

  it('lists the newest first', async () => {
    const cupboard = openCupboard();
    await cupboard.put(aDraft('old', 1));
    await cupboard.put(aDraft('new', 3));
    await cupboard.put(aDraft('middle', 2));
    expect((await cupboard.list()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
  });

  it('keeps no more drafts than it says, and drops the oldest', async () => {
    const cupboard = openCupboard();
    for (let keptAt = 1; keptAt <= MOST_DRAFTS + 3; keptAt += 1) {
      await cupboard.put(aDraft(`draft-${keptAt}`, keptAt));
    }
    const kept = await cupboard.list();
    expect(kept).toHaveLength(MOST_DRAFTS);
    expect(kept.at(-1)?.id).toBe('draft-4');
  });

  it('holds a draft once, as it came last', async () => {
    const cupboard = openCupboard();
    await cupboard.put(aDraft('one', 1));
    await cupboard.put(aDraft('one', 2, { title: 'later' }));
    expect(await cupboard.list()).toMatchObject([{ keptAt: 2, title: 'later' }]);
  });

  it('takes a draft out', async () => {
    const cupboard = openCupboard();
    await cupboard.put(aDraft('one', 1));
    await cupboard.remove('one');
    expect(await cupboard.list()).toEqual([]);
  });

  it('leaves out what is damaged, and what it cannot use of a look', async () => {
    const cupboard = openCupboard();
    const look = { language: 'tlh', lengthUnit: 'mi', camera: 'up' } as never;
    await cupboard.put(aDraft('good', 1, { look }));
    await cupboard.put({ id: 'bad', keptAt: 'soon' } as never);
    expect(await cupboard.list()).toMatchObject([{ id: 'good', look: { lengthUnit: 'mi' } }]);
    expect(await cupboard.get('bad')).toBeUndefined();
  });

  it('rejects where the browser bars the store, and works once it no longer does', async () => {
    const cupboard = openCupboard();
    const working = globalThis.indexedDB;
    globalThis.indexedDB = {
      open: () => {
        throw new DOMException('barred', 'SecurityError');
      },
    } as never;
    await expect(cupboard.put(aDraft('one', 1))).rejects.toThrow('barred');
    globalThis.indexedDB = working;
    await cupboard.put(aDraft('one', 1));
    expect(await cupboard.list()).toHaveLength(1);
  });
});
