import type { Inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** One end of a line that is asked for. */
export interface AskedEnd {
  /** The place; none for a position that a reader chose. */
  readonly placeId: string | undefined;
  readonly position: LonLat;
  /** How far the true position may lie from the one given. */
  readonly precisionMetres: number;
  /** `shore`: the nearest shore of the island or mainland that it is on; at sea it stands for itself. */
  readonly at: 'point' | 'shore';
}

/** A line that is asked for. Plain data, so that it can be sent to a worker. */
export interface LineQuestion {
  readonly from: AskedEnd;
  readonly to: AskedEnd;
}

/** One end of a line that was measured. */
export interface LineEnd {
  readonly placeId: string | undefined;
  readonly position: LonLat;
  readonly at: 'point' | 'shore';
  /** How far the true end may lie from the one drawn, at most: a place's precision, or the coast's. */
  readonly uncertaintyMetres: number;
  /** Who drew the shore; absent at a point. */
  readonly credit: string | undefined;
}

/** The shortest line that answers a question, on WGS 84. */
export interface MeasuredLine extends Inverse {
  readonly kind: 'line';
  readonly from: LineEnd;
  readonly to: LineEnd;
}

/**
 * Why a line cannot be measured. `one-land`: it is asked for from shore to shore, and both ends are on one island or
 * mainland; `failed`: the coast could not be read. The message, in English, is for whoever mends it.
 */
export interface LineProblem {
  readonly kind: 'problem';
  readonly code: 'one-land' | 'failed';
  readonly message: string;
}

export type LineAnswer = MeasuredLine | LineProblem;

/** Measures lines, in the order of the questions. It never rejects: what goes wrong is an answer too. */
export type MeasureLines = (questions: readonly LineQuestion[]) => Promise<readonly LineAnswer[]>;
