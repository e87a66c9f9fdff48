import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Claim } from '#atlas/claim.ts';
import { checkClaims } from '#commands/check-claim.ts';
import { type AskedCheck, checkOf } from '#store/check-store.ts';
import { useStores } from '../hooks/context.tsx';

/** The check of a claim as the reader sees it now, asked for where it was not yet. */
export function useCheck(claim: Claim): AskedCheck | undefined {
  const stores = useStores();
  const { id } = claim;
  useEffect(() => checkClaims(stores, [id]), [stores, id]);
  return useStore(stores.checks, (state) => checkOf(state, id));
}
