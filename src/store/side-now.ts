import type { Atlas } from '#atlas/atlas.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import type { Situation } from '#situation/resolve.ts';
import type { Side } from './document-store.ts';
import type { Stores } from './stores.ts';

/** One scenario of a comparison with what follows from it. */
export interface SideNow {
  /** As this scenario extends it. */
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly situation: Situation;
}

/** A side as it stands now; nothing for B where nothing is compared. */
export function sideNow(stores: Stores, side: Side): SideNow | undefined {
  const now = stores.document.getState();
  const { situation, other } = stores.situation.getState();
  const isEdited = side === now.side;
  const ofSide = isEdited ? now.scenario : now.other;
  const follows = isEdited ? situation : other;
  if (ofSide === undefined || follows === undefined) return undefined;
  return { atlas: knownAtlas(stores.sourcedAtlas, ofSide), scenario: ofSide, situation: follows };
}
