import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '#atlas/atlas.ts';
import { askAreaDifference } from '#commands/ask-areas.ts';
import type { AreaDifference, AreaQuestion } from '#situation/area-difference.ts';
import { type AssumedOtherwise, assumedOtherwise } from '#situation/assumed-otherwise.ts';
import { comparedAtlas } from '#situation/compared-atlas.ts';
import { type Difference, difference } from '#situation/difference.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import type { LowAndHigh } from '#situation/sea-and-land.ts';
import type { Asked } from '#store/area-store.ts';
import { sidesOf } from '#store/document-store.ts';
import type { SideNow } from '#store/side-now.ts';
import { useFollowing, useStores } from '../hooks/context.tsx';

/** A and B, and what differs between them. */
export interface Compared {
  readonly a: SideNow;
  readonly b: SideNow;
  /** With the records of both. */
  readonly atlas: Atlas;
  readonly change: Difference;
  /** What B assumes otherwise than A. */
  readonly otherwise: readonly AssumedOtherwise[];
}

/** What differs between A and B as they stand; nothing where there is no B. */
export function useCompared(): Compared | undefined {
  const stores = useStores();
  const following = useFollowing();
  const document = useStore(stores.document);
  return useMemo(() => {
    const scenarios = sidesOf(document);
    const { situation, other } = following;
    const situations =
      document.side === 'a' ? { a: situation, b: other } : { a: other, b: situation };
    const [a, b] = (['a', 'b'] as const).map((side) => {
      const [ofSide, follows] = [scenarios[side], situations[side]];
      if (ofSide === undefined || follows === undefined) return undefined;
      const atlas = knownAtlas(stores.sourcedAtlas, ofSide);
      return { atlas, scenario: ofSide, situation: follows };
    });
    if (a === undefined || b === undefined) return undefined;
    const atlas = comparedAtlas(stores.sourcedAtlas, a.scenario, b.scenario);
    return {
      a,
      b,
      atlas,
      change: difference(a.situation, b.situation),
      otherwise: assumedOtherwise(atlas, a.scenario, b.scenario),
    };
  }, [stores, following, document]);
}

/** Asks for the areas that A and B reach while it is shown, and follows how far the answer has come. */
export function useAreas({ a, b }: Compared): Asked<AreaQuestion, LowAndHigh<AreaDifference>> {
  const stores = useStores();
  const [before, after] = [a.scenario, b.scenario];
  useEffect(() => askAreaDifference(stores, { before, after }), [stores, before, after]);
  return useStore(stores.areas, ({ difference: asked }) => asked);
}
