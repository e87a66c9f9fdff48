/** One line of the table: what was asked for, and what this run measured. */
export interface BenchRow {
  readonly work: string;
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
  /** Absolute times and errors of this run, which hold for this machine only. */
  readonly figures: string;
}

/** A figure with two or three digits that mean something. */
export function short(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value.toPrecision(2);
}

/** Milliseconds as people write them: `1.2 ms`, `35 µs`. */
export function time(milliseconds: number): string {
  if (milliseconds >= 1) return `${short(milliseconds)} ms`;
  return `${short(milliseconds * 1000)} µs`;
}

/** `8.1 times` */
export function times(ratio: number): string {
  return `${short(ratio)} times`;
}
