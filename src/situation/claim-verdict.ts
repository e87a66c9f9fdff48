/**
 * The rules of verdicts on figures, all in this file. They work in the unit of the document, because how precisely a
 * figure was meant shows in how it was written: `70` may be meant to the unit or to the ten, `66.8` to the tenth.
 */
import type { FigureQualifier } from '#atlas/check.ts';

/** A figure as it was written, with the steps that it may have been rounded to. */
export interface WrittenFigure {
  readonly value: number;
  /** The place of the last digit: 0.1 for `9.0`, 1 for `70`. */
  readonly fineStep: number;
  /** The place of the last digit that is no trailing nought of a whole number: 10 for `70`, 1,000 for `54,000`. */
  readonly coarseStep: number;
}

/** How one figure fares against a measured one. */
export type FigureVerdict = 'confirmed' | 'rounded' | 'differs' | 'depends';

/** A figure is no rounding of one that it is more than a tenth away from, however few digits it has. */
const MOST_ROUNDING_SHARE = 0.1;

/** Where a measured figure is less certain than a twentieth of itself, a fit proves nothing. */
const MOST_UNCERTAIN_SHARE = 0.05;

/** Two azimuths this close, in degrees, are one of the eight directions. */
const HALF_A_DIRECTION = 22.5;

/** A place this close to a city may be called by its name, metres. */
const NEARBY_METRES = 25_000;

/** Slack for the last bit of a double. */
const SLACK = 1e-9;

/** Reads a figure like `70`, `1,000` or `9.0`. */
export function readWritten(written: string): WrittenFigure {
  const digits = written.replaceAll(',', '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = Number(digits);
  const fineStep = 10 ** -decimals;
  if (decimals > 0 || value === 0) return { value, fineStep, coarseStep: fineStep };
  const noughts = /0*$/.exec(digits)?.[0].length ?? 0;
  return { value, fineStep, coarseStep: 10 ** noughts };
}

/**
 * Holds a written figure against a measured one in the same unit.
 *
 * - `confirmed`: the measured figure, rounded to the digits that are written, is the one written, or would be
 *   within the uncertainty of the measurement.
 * - `rounded`: it is so only when the trailing noughts are taken for rounding, and no more than a tenth away.
 * - `differs`: it is neither.
 * - `depends`: the measurement is too uncertain to tell (more than a twentieth of itself).
 *
 * `over` asks that the measured figure is greater, by however much, and `under` that it is less.
 */
export function judgeFigure(
  { value, fineStep, coarseStep }: WrittenFigure,
  measured: number,
  {
    uncertainty = 0,
    qualifier,
  }: { readonly uncertainty?: number; readonly qualifier?: FigureQualifier | undefined } = {},
): FigureVerdict {
  const size = Math.abs(measured);
  const slack = SLACK * Math.max(size, Math.abs(value));
  if (qualifier === 'over' || qualifier === 'under') {
    const beyond = qualifier === 'over' ? measured - value : value - measured;
    if (beyond > uncertainty) return 'confirmed';
    return beyond > -uncertainty ? 'depends' : 'differs';
  }
  const off = Math.abs(measured - value) - slack;
  const exactly = fineStep / 2;
  const roughly = Math.max(exactly, Math.min(coarseStep / 2, MOST_ROUNDING_SHARE * size));
  if (uncertainty > MOST_UNCERTAIN_SHARE * size) {
    return off - uncertainty <= roughly ? 'depends' : 'differs';
  }
  if (off - uncertainty <= exactly) return 'confirmed';
  return off - uncertainty <= roughly ? 'rounded' : 'differs';
}

/** Whether a verdict says that the figure is right, to the digit or as a rounding. */
export function isRight(verdict: string): boolean {
  return verdict === 'confirmed' || verdict === 'rounded';
}

/** One verdict of several ways to look at a claim: the one they share, else `depends`. */
export function together<T extends string>(verdicts: readonly T[]): T | 'depends' {
  const [first] = verdicts;
  return first !== undefined && verdicts.every((verdict) => verdict === first) ? first : 'depends';
}

/** An azimuth against one of the eight directions: within half a direction right, within a whole one a rounding. */
export function judgeAzimuth(degrees: number, wantedDegrees: number): FigureVerdict {
  const turn = Math.abs(degrees - wantedDegrees) % 360;
  const off = Math.min(turn, 360 - turn);
  if (off <= HALF_A_DIRECTION) return 'confirmed';
  return off <= 2 * HALF_A_DIRECTION ? 'rounded' : 'differs';
}

/** How near a thing is to where it is said to be. */
export function judgeNearness(
  metres: number,
  uncertaintyMetres: number,
): 'there' | 'nearby' | 'elsewhere' {
  if (metres <= uncertaintyMetres) return 'there';
  return metres <= NEARBY_METRES + uncertaintyMetres ? 'nearby' : 'elsewhere';
}

/**
 * A figure against several that were published: right by all of them `confirmed` (`rounded` where it is so by some),
 * by none `differs`; `superseded` where the newest that it is right by was replaced by a newer one of the same
 * series that it is not right by; else `depends`, on whom one asks and when.
 */
export function judgePublished(
  figures: readonly {
    readonly verdict: FigureVerdict;
    readonly series: string;
    readonly date: string;
  }[],
): FigureVerdict | 'superseded' {
  const right = figures.filter(({ verdict }) => isRight(verdict));
  if (right.length === figures.length) {
    return right.some(({ verdict }) => verdict === 'rounded') ? 'rounded' : 'confirmed';
  }
  if (right.length === 0) return 'differs';
  return replacedBy(figures) === undefined ? 'depends' : 'superseded';
}

/** The newest figure that is not right, where it replaces the newest that is. */
export function replacedBy<
  T extends { readonly verdict: FigureVerdict; readonly series: string; readonly date: string },
>(figures: readonly T[]): T | undefined {
  const byAge = figures.toSorted((one, other) => (one.date < other.date ? -1 : 1));
  const newestRight = byAge.findLast(({ verdict }) => isRight(verdict));
  if (newestRight === undefined) return undefined;
  return byAge.findLast(
    ({ verdict, series, date }) =>
      !isRight(verdict) && series === newestRight.series && date > newestRight.date,
  );
}
