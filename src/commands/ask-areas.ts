import type { AreaQuestion } from '#situation/area-difference.ts';
import type { SoleQuestion } from '#situation/failure-areas.ts';
import type { Stores } from '#store/stores.ts';

/** Asks for the areas that two scenarios reach; the host answers. Nothing happens where the same is already asked. */
export function askAreaDifference({ areas }: Stores, question: AreaQuestion): void {
  const { difference } = areas.getState();
  const isAsked =
    difference.kind !== 'none' &&
    difference.question.before === question.before &&
    difference.question.after === question.after;
  if (!isAsked) areas.setState({ difference: { kind: 'working', question } });
}

/** Asks for what each site of a scenario alone reaches, likewise. */
export function askSoleAreas({ areas }: Stores, question: SoleQuestion): void {
  const { sole } = areas.getState();
  const isAsked =
    sole.kind !== 'none' &&
    sole.question.scenario === question.scenario &&
    sole.question.systemIds === question.systemIds;
  if (!isAsked) areas.setState({ sole: { kind: 'working', question } });
}
