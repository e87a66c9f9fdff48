import { expect, it } from 'vitest';
import { draftDesk } from '#app/keeping/draft-desk.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import { openStores } from '../../fixtures/open-stores.ts';
import { openPage, pageHolds } from './keeping-parts.ts';

it('takes a draft out of the journal too, so that it does not come back', async () => {
  const { stores, cupboard, journal, keeper, settled } = openPage(openStores());
  const desk = draftDesk({
    stores,
    cupboard,
    journal,
    holds: pageHolds('page', new Map()),
    drafts: keeper,
    base: stores.document.getState().scenario,
    fly: () => {},
  });
  assumeCondition(stores, 'consent', false);
  await settled();
  cupboard.failure = new DOMException('barred', 'SecurityError');
  assumeCondition(stores, 'consent', true);
  await settled();
  expect(journal.noted()).toHaveLength(1);
  await desk.removeDraft('page-1');
  expect(cupboard.drafts.size).toBe(0);
  expect(journal.noted()).toEqual([]);
});
