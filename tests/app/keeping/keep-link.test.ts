import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLink, type LinkKeeper } from '#app/keeping/keep-link.ts';
import { assumeCondition } from '#commands/assume-condition.ts';
import { changeView } from '#commands/change-view.ts';
import { hover } from '#commands/select.ts';
import { undo } from '#commands/undo-redo.ts';
import type { Look } from '#formats/look.ts';
import type { Stores } from '#store/stores.ts';
import { openStores } from '../../fixtures/open-stores.ts';
import { type MemoryCupboard, openPage, type TestAddress, testAddress } from './keeping-parts.ts';

interface Linked {
  readonly stores: Stores;
  readonly address: TestAddress;
  readonly cupboard: MemoryCupboard;
  readonly link: LinkKeeper;
  readonly flights: NonNullable<Look['camera']>[];
}

/** How long the address waits here, milliseconds. */
const SETTLE = 20;

let page: Linked;

beforeEach(() => {
  const { stores, cupboard, keeper } = openPage(openStores());
  const base = stores.document.getState().scenario;
  const address = testAddress();
  const flights: NonNullable<Look['camera']>[] = [];
  const link = keepLink({
    stores,
    drafts: keeper,
    address,
    look: () => ({ language: stores.view.getState().language }),
    base,
    fly: (camera) => flights.push(camera),
    settleMilliseconds: SETTLE,
  });
  page = { stores, address, cupboard, link, flights };
});

afterEach(() => page.link.stop());

const settled = () => new Promise((done) => setTimeout(done, SETTLE * 6));

function consent({ document }: Stores): boolean | undefined {
  return document.getState().scenario.conditions.consent;
}

function steps({ document }: Stores): number {
  return document.temporal.getState().pastStates.length;
}

function kinds({ keeping }: Stores): string[] {
  return keeping.getState().notices.map(({ kind }) => kind);
}

async function type(fragment: string): Promise<void> {
  const { length } = page.address.written;
  page.address.type(fragment);
  await vi.waitFor(() => expect(page.address.written.length).toBeGreaterThan(length), {
    timeout: 3000,
    interval: 5,
  });
}

describe('the address', () => {
  it('is left as it is until something changes', async () => {
    hover(page.stores, 'town');
    await settled();
    expect(page.address.written).toEqual([]);
  });

  it('follows many acts with one change', async () => {
    for (const holds of [false, true, false]) assumeCondition(page.stores, 'consent', holds);
    changeView(page.stores, { language: 'ja' });
    await settled();
    expect(page.address.written).toEqual([
      expect.stringMatching(/^1=agreed\.\w+&no=consent&lang=ja$/),
    ]);
  });
});

it('is not written over what the reader puts there while a link is made', async () => {
  page.link.stop();
  const { stores, keeper } = openPage(openStores());
  const address = testAddress();
  const seen: Look = { language: 'en' };
  const link = keepLink({
    stores,
    drafts: keeper,
    address,
    look: () => {
      if (!address.fragment().includes('denied')) address.type('#1=denied');
      return seen;
    },
    base: stores.document.getState().scenario,
    fly: () => {},
    settleMilliseconds: SETTLE,
  });
  assumeCondition(stores, 'consent', false);
  await vi.waitFor(() => expect(address.written).not.toEqual([]), { timeout: 3000, interval: 5 });
  expect(address.written).toEqual([expect.stringMatching(/^1=denied/)]);
  link.stop();
});

describe('a link that the reader puts into the address', () => {
  it('opens as one act that undo takes back', async () => {
    await type('#1=agreed&no=consent&lang=ja&map=10,20,3');
    expect(consent(page.stores)).toBe(false);
    expect(steps(page.stores)).toBe(1);
    expect(page.stores.view.getState().language).toBe('ja');
    expect(page.flights).toEqual([{ centre: [10, 20], zoom: 3 }]);
    undo(page.stores);
    expect(consent(page.stores)).toBe(true);
  });

  it('is no act where the same is open already', async () => {
    await type('#1=agreed');
    expect(steps(page.stores)).toBe(0);
  });

  it('opens the last of several', async () => {
    page.address.type('#1=denied');
    await type('#1=agreed&no=consent');
    expect(page.stores.document.getState().scenario.presetId).toBe('agreed');
    expect(steps(page.stores)).toBe(1);
  });

  it.each([
    ['#map', []],
    ['#a=b', ['link-foreign']],
    ['#2=agreed', ['link-newer']],
    [`#1=${'x'.repeat(20_000)}`, ['link-too-long']],
  ])('%.12s changes nothing and is told as what it is', async (fragment, told) => {
    const before = page.stores.document.getState();
    await type(fragment);
    expect(page.stores.document.getState()).toBe(before);
    expect(kinds(page.stores)).toEqual(told);
    expect(page.address.fragment()).toMatch(/^#1=agreed/);
  });

  it('that is broken opens with what is right in it, and says so', async () => {
    await type('#1=agreed&no=consent,nonsense');
    expect(consent(page.stores)).toBe(false);
    expect(kinds(page.stores)).toEqual(['link-mended']);
  });

  it('takes back what was told of the link before', async () => {
    await type('#1=agreed.old&no=nonsense');
    expect(kinds(page.stores)).toEqual(['link-mended', 'link-preset-changed']);
    await type('#1=agreed&no=consent');
    expect(kinds(page.stores)).toEqual([]);
  });

  it('never changes the draft that was kept, whatever it holds', async () => {
    assumeCondition(page.stores, 'consent', false);
    await settled();
    const before = JSON.stringify(page.cupboard.drafts.get('page-1'));
    const start = fc.constantFrom('', '1=', '1=agreed&', '1=denied&own=', '1=agreed&focus=');
    const bytes = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(start, bytes, async (head, tail) => {
        await type(`#${head}${tail}`);
        expect(JSON.stringify(page.cupboard.drafts.get('page-1'))).toBe(before);
      }),
      { numRuns: 60 },
    );
  });
});
