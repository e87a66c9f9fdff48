import type { Atlas } from '#atlas/atlas.ts';
import { type SweepQuestion, type SweepRow, sweep, sweepSize } from '#situation/sweep.ts';
import type { ReportSweep } from './engine.ts';

/** How long a sweep works before it tells how far it has come and hears whether to go on, in milliseconds. */
const SLICE_MILLISECONDS = 40;

/**
 * Sweeps in slices of time, and after each tells how far it has come. Other questions are answered between them.
 * @returns the rows of every combination, or nothing where it was told to stop
 */
export async function sweepInSlices(
  atlas: Atlas,
  { scenario, conditionIds, earthModel }: SweepQuestion,
  report: ReportSweep,
  now: () => number = () => performance.now(),
): Promise<readonly SweepRow[] | undefined> {
  const total = sweepSize(conditionIds);
  const rows: SweepRow[] = [];
  let sliceEnd = now() + SLICE_MILLISECONDS;
  for (const row of sweep(atlas, scenario, conditionIds, { earthModel })) {
    rows.push(row);
    if (now() < sliceEnd) continue;
    const isWanted = await report({ done: rows.length, total });
    if (!isWanted) return undefined;
    await nextTurn();
    sliceEnd = now() + SLICE_MILLISECONDS;
  }
  return rows;
}

/** Lets what waits on this thread be done first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
