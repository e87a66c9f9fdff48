import { createStore, type StoreApi } from 'zustand/vanilla';
import type { GridRegion } from '#geodesy/grid-region.ts';
import type { AreaAtDepth, DepthAreaQuestion } from '#situation/depth-by-area.ts';
import type { DepthChange } from '#situation/depth-change.ts';
import type { DepthOutlines } from '#situation/depth-outlines.ts';
import type { LowAndHigh } from '#situation/sea-and-land.ts';
import type { Asked } from './area-store.ts';
import type { Side } from './document-store.ts';

/** Where area by depth is told: in the region that is told of unless another is asked for, or in what the map shows. */
export type DepthExtent = 'usual' | 'shown';

/** How many sites reach where, as far as that has been worked out. */
export interface DepthState {
  /** Where areas are told; nowhere while nobody asks. */
  readonly extent: DepthExtent | undefined;
  /** What the map shows, where it has come to rest; the host keeps it. */
  readonly shownRegion: GridRegion | undefined;
  /** The areas of the scenario that acts change. */
  readonly areas: Asked<DepthAreaQuestion, LowAndHigh<readonly AreaAtDepth[]>>;
  /** What was told last; it stays in sight until newer areas are there. */
  readonly told: Told | undefined;
  /** For each scenario the newest outlines there are, while depth is drawn. */
  readonly drawn: Readonly<Record<Side, DepthOutlines | undefined>>;
  /** Where more sites or fewer reach in B than in A, while that is drawn. */
  readonly change: DepthChange | undefined;
  /** Why outlines could not be worked out. */
  readonly drawingProblem: string | undefined;
}

/** Areas with the question that they answer. */
export interface Told {
  readonly question: DepthAreaQuestion;
  readonly areas: LowAndHigh<readonly AreaAtDepth[]>;
}

export type DepthStore = StoreApi<DepthState>;

/** A store that nothing has been asked of yet. */
export function createDepthStore(): DepthStore {
  return createStore<DepthState>(() => ({
    extent: undefined,
    shownRegion: undefined,
    areas: { kind: 'none' },
    told: undefined,
    drawn: { a: undefined, b: undefined },
    change: undefined,
    drawingProblem: undefined,
  }));
}
