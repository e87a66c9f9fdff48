import { describe, expect, it } from 'vitest';
import type { Draft } from '#app/keeping/draft.ts';
import { readThrough, settleJournal, storageJournal } from '#app/keeping/journal.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import { openStores } from '../../fixtures/open-stores.ts';
import { memoryCupboard, memoryStorage, openPage, pageHolds } from './keeping-parts.ts';

function aDraft(id: string, keptAt: number, title?: string): Draft {
  return {
    id,
    keptAt,
    content: { presetId: 'agreed' },
    look: {},
    title,
    presetId: 'agreed',
    isComparison: false,
    sentence: { en: '', ja: '' },
  };
}

function openJournal() {
  const storage = memoryStorage();
  const [cupboard, held] = [memoryCupboard(), new Map<string, string>()];
  const places = { cupboard, holds: pageHolds('page', held) };
  return { storage, journal: storageJournal(() => storage), cupboard, held, places };
}

describe('the journal', () => {
  it('has an act the moment it is done, and forgets it once it is kept', async () => {
    const { stores, journal, cupboard, settled } = openPage(openStores());
    assumeCondition(stores, 'consent', false);
    expect(journal.noted()).toMatchObject([
      { id: 'page-1', content: { conditions: { consent: false } } },
    ]);
    await settled();
    expect(cupboard.drafts.size).toBe(1);
    expect(journal.noted()).toEqual([]);
  });

  it('has an act for as long as the cupboard does not take it, and no longer', async () => {
    const { stores, journal, cupboard, settled } = openPage(openStores());
    cupboard.failure = new DOMException('barred', 'SecurityError');
    assumeCondition(stores, 'consent', false);
    await settled();
    expect(stores.keeping.getState().unkept).toBe('barred');
    expect(journal.noted()).toMatchObject([{ content: { conditions: { consent: false } } }]);
    cupboard.failure = undefined;
    assumeCondition(stores, 'consent', true);
    await settled();
    expect(cupboard.drafts.size).toBe(1);
    expect(journal.noted()).toEqual([]);
  });

  it('does not forget what was noted after what is kept', () => {
    const { journal } = openJournal();
    journal.note(aDraft('one', 2));
    journal.forget({ id: 'one', keptAt: 1 });
    expect(journal.noted()).toMatchObject([{ id: 'one', keptAt: 2 }]);
  });

  it('brings what never arrived into the cupboard', async () => {
    const { journal, cupboard, places } = openJournal();
    cupboard.drafts.set('one', aDraft('one', 1, 'older'));
    journal.note(aDraft('one', 2, 'newer'));
    journal.note(aDraft('two', 3));
    await settleJournal(journal, places);
    expect(cupboard.drafts.get('one')?.title).toBe('newer');
    expect(cupboard.drafts.has('two')).toBe(true);
    expect(journal.noted()).toEqual([]);
  });

  it('is read through for what is newer than in the cupboard, even while a page that dies holds it', async () => {
    const { journal, cupboard, held } = openJournal();
    held.set('one', 'a page that was just closed');
    cupboard.drafts.set('one', aDraft('one', 1, 'older'));
    cupboard.drafts.set('two', aDraft('two', 2));
    journal.note(aDraft('one', 3, 'newer'));
    const read = readThrough(cupboard, journal);
    expect((await read.list()).map(({ id }) => id)).toEqual(['one', 'two']);
    expect((await read.get('one'))?.title).toBe('newer');
  });

  it('never writes over what is newer', async () => {
    const { journal, cupboard, places } = openJournal();
    cupboard.drafts.set('one', aDraft('one', 5, 'newer'));
    journal.note(aDraft('one', 2, 'older'));
    await settleJournal(journal, places);
    expect(cupboard.drafts.get('one')?.title).toBe('newer');
  });

  it('leaves alone what another page is writing', async () => {
    const { journal, cupboard, held, places } = openJournal();
    held.set('one', 'another page');
    journal.note(aDraft('one', 2));
    await settleJournal(journal, places);
    expect(cupboard.drafts.size).toBe(0);
    expect(journal.noted()).toHaveLength(1);
  });

  it('keeps what it has where the cupboard is barred', async () => {
    const { journal, cupboard, places } = openJournal();
    journal.note(aDraft('one', 2));
    cupboard.failure = new DOMException('barred', 'SecurityError');
    await expect(settleJournal(journal, places)).rejects.toThrow('barred');
    expect(journal.noted()).toHaveLength(1);
  });

  it('passes over what is damaged, foreign or too long for it', () => {
    const { journal, storage } = openJournal();
    storage.setItem('basing-atlas.draft.bad', '{');
    storage.setItem('basing-atlas.view', '{}');
    journal.note({ ...aDraft('long', 1), content: 'x'.repeat(600_000) });
    expect(journal.noted()).toEqual([]);
  });

  it('is empty and silent where the browser bars the storage', () => {
    const journal = storageJournal(() => {
      throw new DOMException('barred', 'SecurityError');
    });
    journal.note(aDraft('one', 1));
    journal.forget(aDraft('one', 1));
    expect(journal.noted()).toEqual([]);
  });
});
