import type { Atlas } from '#atlas/atlas.ts';
import type { Comparison } from '#scenario/comparison.ts';
import type { Preset } from '#scenario/preset.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { type AreaStore, createAreaStore } from './area-store.ts';
import { type CheckStore, createCheckStore } from './check-store.ts';
import { createDepthStore, type DepthStore } from './depth-store.ts';
import { createDocumentStore, type DocumentStore } from './document-store.ts';
import { createKeepingStore, type KeepingStore } from './keeping-store.ts';
import { createSeaWayStore, type SeaWayStore } from './sea-way-store.ts';
import { createSituationStore, type SituationStore } from './situation-store.ts';
import { createSweepStore, type SweepStore } from './sweep-store.ts';
import { createViewStore, type View, type ViewStore } from './view-store.ts';

/** Everything that is true now, with the atlas it is about. */
export interface Stores {
  /** The atlas as the scenario that acts change extends it: read it anew when it is needed. */
  readonly atlas: Atlas;
  /** The atlas as it was loaded, without anyone's own records. */
  readonly sourcedAtlas: Atlas;
  readonly presets: readonly Preset[];
  readonly document: DocumentStore;
  readonly situation: SituationStore;
  readonly view: ViewStore;
  readonly seaWay: SeaWayStore;
  /** The areas that were asked for. */
  readonly areas: AreaStore;
  /** How many sites reach where. */
  readonly depth: DepthStore;
  /** What follows from every combination of the conditions, where that was asked. */
  readonly sweep: SweepStore;
  /** What became of the claims that were checked. */
  readonly checks: CheckStore;
  /** What the page has to say about links, files and drafts. */
  readonly keeping: KeepingStore;
  /** Ids of the straits that can be closed to ways by sea. */
  readonly straitIds: readonly string[];
}

/**
 * Opens a preset by its id, or what was kept of an earlier time.
 * @throws Error where no preset has the id.
 */
export function createStores(
  atlas: Atlas,
  presets: readonly Preset[],
  start: string | Comparison,
  view: Partial<View> = {},
  straitIds: readonly string[] = [],
): Stores {
  const document = createDocumentStore(
    typeof start === 'string' ? presetStart(presets, start) : start,
  );
  const viewStore = createViewStore(view);
  const situation = createSituationStore(atlas, document, viewStore);
  return {
    get atlas() {
      return knownAtlas(atlas, document.getState().scenario);
    },
    sourcedAtlas: atlas,
    presets,
    document,
    situation,
    view: viewStore,
    seaWay: createSeaWayStore(),
    areas: createAreaStore(),
    depth: createDepthStore(),
    sweep: createSweepStore(),
    checks: createCheckStore(),
    keeping: createKeepingStore(),
    straitIds,
  };
}

function presetStart(presets: readonly Preset[], presetId: string): Comparison {
  const preset = presets.find(({ id }) => id === presetId);
  if (preset !== undefined) return { a: preset.scenario, b: undefined, side: 'a' };
  const known = presets.map(({ id }) => id).join(', ');
  throw new Error(`There is no preset "${presetId}". Choose one of ${known}.`);
}
