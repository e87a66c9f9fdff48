import type { Citation } from '#atlas/reference.ts';

/** Sections of the page on method that a figure can lead to: the names of its headings. */
export const methodSections = [
  'distances',
  'azimuths',
  'shore-to-shore',
  'rings',
  'bands',
  'refuelling',
  'depth',
  'positions',
  'claims',
  'by-sea',
  'scale',
] as const;

export type MethodSection = (typeof methodSections)[number];

/** One thing that is to be known of where a figure comes from, in words. */
export interface ProvenanceFact {
  readonly term: string;
  readonly text: string;
}

/** Where a figure comes from, in the reader's language. */
export interface Provenance {
  /** What the figure is of: `Kadena Air Base to Taipei`. */
  readonly subject: string;
  /** The figure as it is shown. */
  readonly figure: string;
  /** How it came about: `Computed`, `Published`, `Given by you`. */
  readonly origin: string;
  /** A caveat that belongs with the figure: it is an estimate, or no readable source was found for it. */
  readonly mark: string | undefined;
  readonly facts: readonly ProvenanceFact[];
  readonly citations: readonly Citation[];
  readonly method: MethodSection | undefined;
}

/** A figure of a text, as it is written there, with where it comes from. */
export interface ToldFigure {
  readonly figure: string;
  readonly provenance: () => Provenance | undefined;
}

/** A text with its figures in reading order, and the names in it whose digits are no figures. */
export interface ToldText {
  readonly text: string;
  readonly figures: readonly ToldFigure[];
  readonly names: readonly string[];
}
