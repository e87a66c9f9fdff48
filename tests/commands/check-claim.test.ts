import { describe, expect, test } from 'vitest';
import type { Claim } from '#atlas/claim.ts';
import { alterCheck, checkClaims, checkOwnClaim, moveClaimPoint } from '#commands/check-claim.ts';
import { select } from '#commands/select.ts';
import { checkOf, openChecks, ownClaimId } from '#store/check-store.ts';
import { createStores, type Stores } from '#store/stores.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

function openStores(): Stores {
  const { atlas, presets } = readAtlas();
  return createStores(atlas, presets, 'trilateral-2023');
}

function claimOf(stores: Stores, id: string): Claim {
  const claim = stores.atlas.claims.get(id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
}

function verdictOf({ checks }: Stores, id: string): string | undefined {
  return checkOf(checks.getState(), id)?.result?.verdict;
}

/** Only Kadena reaches the strait: it depends on the aircraft. */
const onlyKadena = 'S2-14';

/** Kilometres to miles: arithmetic, without a shore. */
const conversion = 'S4-14';

/** Yonaguni to Taiwan, from shore to shore. */
const shores = 'S4-13';

describe('checking claims', () => {
  test('answers at once what needs no shore', () => {
    const stores = openStores();
    checkClaims(stores, [conversion]);
    expect(verdictOf(stores, conversion)).toBe('confirmed');
    expect(openChecks(stores.checks.getState())).toEqual([]);
  });

  test('leaves to the host what needs one', () => {
    const stores = openStores();
    checkClaims(stores, [shores]);
    expect(openChecks(stores.checks.getState()).map(({ claim }) => claim.id)).toEqual([shores]);
  });

  test('asks each claim once, and nothing of ids that are not known', () => {
    const stores = openStores();
    checkClaims(stores, [conversion, 'S9-99']);
    const before = stores.checks.getState();
    checkClaims(stores, [conversion, 'S9-99']);
    expect(stores.checks.getState()).toBe(before);
  });
});

describe('changing what a claim depends on', () => {
  test('flips the verdict, and goes back to the document when nothing is changed', () => {
    const stores = openStores();
    const claim = claimOf(stores, onlyKadena);
    checkClaims(stores, [onlyKadena]);
    expect(verdictOf(stores, onlyKadena)).toBe('depends');
    alterCheck(stores, claim, { systemId: 'f-35a' });
    expect(verdictOf(stores, onlyKadena)).toBe('confirmed');
    alterCheck(stores, claim, { systemId: undefined });
    expect(stores.checks.getState().altered).toBeUndefined();
    expect(verdictOf(stores, onlyKadena)).toBe('depends');
  });

  test('moves the point of the claim that is looked at, and of no other', () => {
    const stores = openStores();
    checkClaims(stores, [onlyKadena, conversion]);
    select(stores, { kind: 'claim', id: conversion });
    moveClaimPoint(stores, [120, 30]);
    expect(stores.checks.getState().altered).toBeUndefined();
    select(stores, { kind: 'claim', id: onlyKadena });
    moveClaimPoint(stores, [120, 30]);
    expect(stores.checks.getState().altered?.choices).toEqual({ target: [120, 30] });
  });

  test('keeps the answer before while a shore is measured anew', () => {
    const stores = openStores();
    const missiles = claimOf(stores, 'S4-17');
    checkClaims(stores, ['S4-17']);
    alterCheck(stores, missiles, { origin: [128, 27] });
    const { altered } = stores.checks.getState();
    expect(altered?.isWorking).toBe(true);
    expect(openChecks(stores.checks.getState())[0]).toBe(altered);
  });
});

test('a figure of the reader’s own is held apart from those of the documents', () => {
  const stores = openStores();
  const own = { ...claimOf(stores, conversion), id: ownClaimId };
  checkOwnClaim(stores, own);
  expect(verdictOf(stores, ownClaimId)).toBe('confirmed');
  expect(stores.checks.getState().asked.size).toBe(0);
});
