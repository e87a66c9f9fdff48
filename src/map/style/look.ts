import type { Language } from '#i18n/language.ts';
import type { Palette } from '../palette.ts';

/** Everything about how the map looks that a reader can change. */
export interface Look {
  readonly palette: Palette;
  /** Type is this many times its usual size: 1, or more for a projector. */
  readonly typeScale: number;
  readonly graticule: boolean;
  /** The language of the labels. */
  readonly language: Language;
  /** Whether areas of the tint overlap and must be flattened, which takes a pass of its own. */
  readonly tintOverlaps: boolean;
}

/** The stacks of the style's `font-faces` that labels are set in. */
export const UPRIGHT = 'Noto Sans';
export const ITALIC = 'Noto Sans Italic';
export const STRONG = 'Noto Sans SemiBold';

/**
 * Whether text along lines is turned over where it would stand on its head. MapLibre sets Japanese that it may turn over upright
 * letter by letter on steep lines; its lines run east instead (`drawing/eastward.ts`).
 */
export function turnsOver({ language }: Pick<Look, 'language'>): boolean {
  return language !== 'ja';
}
