import type { Provenance } from '#formats/provenance.ts';
import type { SymbolPart } from '../site-symbol.ts';

/** How a mark of the legend is drawn. Colours are roles, for the interface to fill in. */
export type LegendSwatch =
  | {
      readonly kind: 'symbol';
      readonly parts: readonly SymbolPart[];
      /** The letter beside it, where only one of two scenarios has it. */
      readonly letter?: 'a' | 'b';
    }
  | {
      readonly kind: 'line';
      readonly colour: 'reach' | 'reach-b' | 'ink' | 'proximity' | 'water' | 'border' | 'waterline';
      readonly dash: 'solid' | 'dashed' | 'dotted';
    }
  | { readonly kind: 'area'; readonly colour: 'reach' | 'reach-uncertain' | 'both' }
  /** Strokes over an area, that rise to the right for A and fall for B; broken where it is uncertain. */
  | { readonly kind: 'hatch'; readonly side: 'a' | 'b'; readonly strokes: 'whole' | 'broken' }
  /** The same for a change of depth, wider with each step. */
  | { readonly kind: 'change'; readonly side: 'a' | 'b'; readonly step: number }
  /** Dots over an area that is uncertain in A and in B. */
  | { readonly kind: 'dots' }
  /** The shade and the number of a depth. */
  | { readonly kind: 'depth'; readonly depth: number }
  | { readonly kind: 'focus' }
  /** The ring round a place in focus that one scenario alone reaches. */
  | { readonly kind: 'ring'; readonly side: 'a' | 'b' }
  /** What stands on the map in words, with the figures in it. */
  | { readonly kind: 'text'; readonly text: string; readonly figures: readonly LegendFigure[] }
  /** The ring round a place of a claim, or the point of it that can be moved. */
  | { readonly kind: 'claim-place' }
  | { readonly kind: 'claim-movable' }
  /** The two rings round a place of an event. */
  | { readonly kind: 'event' }
  /** The dot at a position that was looked up. */
  | { readonly kind: 'position' };

/** A figure of the legend's text, as it is written there. */
export interface LegendFigure {
  readonly figure: string;
  readonly provenance: () => Provenance | undefined;
}

/** One line of the legend: a mark that is on the map now, and what it means. */
export interface LegendEntry {
  readonly id: string;
  readonly group: LegendGroup;
  readonly swatch: LegendSwatch;
  readonly text: string;
  /** A caveat that belongs with it. */
  readonly note?: string;
  /** The figures that the text names, each with where it comes from. */
  readonly figures?: readonly LegendFigure[];
}

/** Entries of one group stand together under its title. */
type LegendGroup =
  | 'comparison'
  | 'sites'
  | 'bases'
  | 'states'
  | 'own'
  | 'reach'
  | 'depth'
  | 'focus'
  | 'distances'
  | 'claim'
  | 'event'
  | 'position'
  | 'ground';
