/** Why a typed position could not be read, without its words. */
export type PositionProblem =
  | { readonly kind: 'empty' }
  /** It is like no form of a position that is known. */
  | { readonly kind: 'unreadable'; readonly entry: string }
  | { readonly kind: 'one-angle'; readonly entry: string }
  /** Not one of N and S with one of E and W. */
  | { readonly kind: 'letters'; readonly entry: string }
  | { readonly kind: 'sign-and-letter'; readonly entry: string }
  /** Minutes or seconds of 60 and more. */
  | { readonly kind: 'sixty'; readonly entry: string }
  /** Decimals in a figure that a smaller one follows. */
  | { readonly kind: 'fraction-inside'; readonly entry: string }
  | { readonly kind: 'latitude-range'; readonly entry: string; readonly isSwapped: boolean }
  | { readonly kind: 'longitude-range'; readonly entry: string }
  | { readonly kind: 'mgrs-zone'; readonly zone: string }
  | { readonly kind: 'mgrs-band'; readonly band: string }
  /** A band of the polar grid, which is not read. */
  | { readonly kind: 'mgrs-polar'; readonly band: string }
  | { readonly kind: 'mgrs-square'; readonly square: string; readonly zone: string }
  | { readonly kind: 'mgrs-digits'; readonly digits: string };

/** What reading a part of a position gives: the part, or the first thing wrong. */
export type Reading<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly problem: PositionProblem };

export function misread(problem: PositionProblem): {
  readonly ok: false;
  readonly problem: PositionProblem;
} {
  return { ok: false, problem };
}
