import type { Comparison } from '#scenario/comparison.ts';
import type { ScenarioProblem } from '#scenario/scenario-problem.ts';
import type { Look } from './look.ts';

/** The version of links that is written. Those of every version are read for ever. */
export const LINK_VERSION = 1;

/** The longest link that is written or read, in characters. It may grow, and never shrink. */
export const LONGEST_LINK = 16_000;

/** What a link carries. */
export interface Linked {
  readonly comparison: Comparison;
  readonly look: Look;
}

/** Makes a text of letters, digits, `-` and `_` of any text, shorter where it can. */
export type Pack = (text: string) => Promise<string>;

/** The text that was packed; undefined where nothing was, or it is longer than allowed. It rejects nothing. */
export type Unpack = (packed: string, longest: number) => Promise<string | undefined>;

/** What a fragment turned out to be. */
export type ReadLink =
  /** No fragment, or one that names a part of the page. */
  | { readonly kind: 'none' }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'newer'; readonly presetId: string | undefined }
  | (Linked & {
      readonly kind: 'link';
      /** What of it could not be used. */
      readonly problems: readonly ScenarioProblem[];
      /** Presets that were changed since the link was written. */
      readonly changedPresetIds: readonly string[];
    });
