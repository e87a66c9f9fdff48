/**
 * An area on the ellipsoid, sea and land apart, in square metres. Sea and land together are exact where `totalDoubt` says
 * 0, to a square kilometre: it is how they part that cells tell.
 */
export interface SeaAndLand {
  readonly seaSquareMetres: number;
  readonly landSquareMetres: number;
  /** How far sea and land may each be off: two standard deviations of what was counted. */
  readonly doubtSquareMetres: number;
  /** How far both together may be off. */
  readonly totalDoubtSquareMetres: number;
}

/** One thing by the lowest figure of each range, and the same by the highest. */
export interface LowAndHigh<T> {
  readonly low: T;
  readonly high: T;
}

/** Works something out by the lowest figures and by the highest. */
export function byLowAndHigh<T>(make: (figure: 'low' | 'high') => T): LowAndHigh<T> {
  return { low: make('low'), high: make('high') };
}

/** No area at all. */
export const NO_AREA: SeaAndLand = {
  seaSquareMetres: 0,
  landSquareMetres: 0,
  doubtSquareMetres: 0,
  totalDoubtSquareMetres: 0,
};

/** What exact areas are told to: less, as the difference of two areas, is what rounding leaves where edges coincide. */
export const EXACT_TO_SQUARE_METRES = 1e6;

/** Land as cells told it. */
export interface CountedLand {
  readonly landSquareMetres: number;
  readonly doubtSquareMetres: number;
  /** Area of a cell: land that no cell has its centre on may still be there. */
  readonly cellSquareMetres: number;
}

/** An area of which the whole is known exactly and the land was counted; the sea is the rest. */
export function splitArea(wholeSquareMetres: number, land: CountedLand): SeaAndLand {
  if (wholeSquareMetres <= 0) return NO_AREA;
  const landSquareMetres = Math.min(wholeSquareMetres, land.landSquareMetres);
  const doubt = Math.max(land.doubtSquareMetres, land.cellSquareMetres);
  return {
    seaSquareMetres: wholeSquareMetres - landSquareMetres,
    landSquareMetres,
    doubtSquareMetres: Math.min(wholeSquareMetres, doubt),
    totalDoubtSquareMetres: 0,
  };
}

/** Sea and land together. */
export function totalSquareMetres({
  seaSquareMetres,
  landSquareMetres,
}: Pick<SeaAndLand, 'seaSquareMetres' | 'landSquareMetres'>): number {
  return seaSquareMetres + landSquareMetres;
}

/** Areas added up; what each may be off adds up as squares do. */
export function sumOfAreas(areas: readonly SeaAndLand[]): SeaAndLand {
  const sum = (key: keyof SeaAndLand) => areas.reduce((total, area) => total + area[key], 0);
  const quadratic = (key: keyof SeaAndLand) => Math.hypot(...areas.map((area) => area[key]));
  return {
    seaSquareMetres: sum('seaSquareMetres'),
    landSquareMetres: sum('landSquareMetres'),
    doubtSquareMetres: quadratic('doubtSquareMetres'),
    totalDoubtSquareMetres: quadratic('totalDoubtSquareMetres'),
  };
}
