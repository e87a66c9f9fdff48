/** Absolute addresses of the files that ways by sea are found from. */
export interface SeaFiles {
  /** Coast files, which do not overlap. */
  readonly coast: readonly string[];
  readonly sea: string;
}
