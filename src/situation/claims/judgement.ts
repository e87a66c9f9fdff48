import type { Check } from '#atlas/check.ts';
import type { Citation } from '#atlas/reference.ts';
import type { CheckProvenance, CheckResult } from '../claim-check.ts';
import type { LineQuestion } from '../measured-line.ts';
import {
  type CheckPlan,
  drawnLine,
  measuredLength,
  placeInputs,
  planned,
  resultOf,
  settled,
} from './result.ts';

type JudgementCheck = Extract<Check, { kind: 'judgement' }>;
type UncheckableCheck = Extract<Check, { kind: 'not-checkable' }>;

/** A verdict that a person gave, whose reasoning is the claim's finding; with a line where one belongs to it. */
export function planJudgement(
  { verdict }: JudgementCheck,
  citations: readonly Citation[],
  line: LineQuestion | undefined,
): CheckPlan {
  const judged = { verdict, reason: { kind: 'judged' as const } };
  const cited = citedInputs(citations);
  if (line === undefined) {
    return settled(resultOf({ ...judged, provenance: { method: 'judgement', inputs: cited } }));
  }
  return planned([line], ([measured]) => {
    if (measured === undefined) throw new Error('The line of a judgement was not measured.');
    const { from, to } = measured;
    return resultOf({
      ...judged,
      measured: measuredLength(measured),
      drawing: { lines: [drawnLine(measured, 'measured')] },
      provenance: {
        method: 'judgement',
        inputs: [...placeInputs([from.placeId, to.placeId]), ...cited],
      },
    });
  });
}

/** Nothing can be held against the claim. */
export function unchecked({ why }: UncheckableCheck, citations: readonly Citation[]): CheckResult {
  return resultOf({
    verdict: 'not-checkable',
    reason: { kind: 'not-checkable', why },
    provenance: { method: 'judgement', inputs: citedInputs(citations) },
  });
}

function citedInputs(citations: readonly Citation[]): CheckProvenance['inputs'] {
  return citations.map(({ reference }) => ({ kind: 'reference', id: reference }));
}
