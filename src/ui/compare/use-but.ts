import { assumedOtherwise } from '#situation/assumed-otherwise.ts';
import { comparedAtlas } from '#situation/compared-atlas.ts';
import type { Side } from '#store/document-store.ts';
import { useStores, useTexts } from '../hooks/context.tsx';
import type { Sides } from './use-sides.ts';

/** How far B has gone from A, in words, where both were started from the same preset; of A nothing. */
export function useBut(side: Side, { a, b }: Sides): string | undefined {
  const { sourcedAtlas } = useStores();
  const { butSame, but } = useTexts().compare;
  if (side === 'a' || a.scenario.presetId !== b.scenario.presetId) return undefined;
  const atlas = comparedAtlas(sourcedAtlas, a.scenario, b.scenario);
  const count = assumedOtherwise(atlas, a.scenario, b.scenario).length;
  return count === 0 ? butSame : but({ count });
}
