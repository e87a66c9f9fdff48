import type { SweepQuestion } from '#situation/sweep.ts';
import { sweepSize } from '#situation/sweep.ts';
import type { Stores } from '#store/stores.ts';

/** Asks what follows from every combination of some conditions; the host answers. */
export function runSweep({ sweep }: Stores, question: SweepQuestion): void {
  const total = sweepSize(question.conditionIds);
  sweep.setState({ progress: { kind: 'working', question, done: 0, total } });
}

/** Stops a sweep that is under way. */
export function cancelSweep({ sweep }: Stores): void {
  const { progress } = sweep.getState();
  if (progress.kind !== 'working') return;
  sweep.setState({ progress: { kind: 'cancelled', question: progress.question } });
}
