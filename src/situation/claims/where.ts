import type { Atlas } from '#atlas/atlas.ts';
import { type Check, compassDirections } from '#atlas/check.ts';
import { judgeAzimuth, judgeNearness } from '../claim-verdict.ts';
import { endAt } from '../measure-line.ts';
import type { LineQuestion, MeasuredLine } from '../measured-line.ts';
import {
  type CheckPlan,
  drawnLine,
  measuredLength,
  placeInputs,
  placeOf,
  planned,
  resultOf,
  uncertaintyOf,
} from './result.ts';

type AzimuthCheck = Extract<Check, { kind: 'azimuth' }>;
type AtCheck = Extract<Check, { kind: 'at' }>;

const DEGREES_A_DIRECTION = 45;

const nearnessVerdicts = { there: 'confirmed', nearby: 'rounded', elsewhere: 'differs' } as const;

/** One place lies in a direction from another, by the azimuth at the first. */
export function planAzimuth(atlas: Atlas, { from, to, direction }: AzimuthCheck): CheckPlan {
  return planPoints(atlas, from, to, (line) => {
    const degrees = line.azimuthDegrees;
    const wanted = compassDirections.indexOf(direction) * DEGREES_A_DIRECTION;
    const verdict = judgeAzimuth(degrees, wanted);
    return resultOf({
      verdict,
      reason: {
        kind: 'azimuth',
        degrees,
        direction,
        metres: line.metres,
        fits: verdict !== 'differs',
      },
      measured: { kind: 'azimuth', degrees },
      drawing: { lines: [drawnLine(line, 'measured')] },
      provenance: { method: 'azimuth', inputs: placeInputs([from, to]) },
    });
  });
}

/** A thing is at a place: within the precision of both right, near it a rounding. */
export function planAt(atlas: Atlas, { subject, place }: AtCheck): CheckPlan {
  return planPoints(atlas, place, subject, (line) => {
    const outcome = judgeNearness(line.metres, uncertaintyOf(line));
    return resultOf({
      verdict: nearnessVerdicts[outcome],
      reason: {
        kind: 'at',
        metres: line.metres,
        outcome,
        subjectId: subject,
        placeId: place,
      },
      measured: measuredLength(line),
      drawing: { lines: [drawnLine(line, 'measured')] },
      provenance: { method: 'geodesic', inputs: placeInputs([place, subject]) },
    });
  });
}

function planPoints(
  atlas: Atlas,
  fromId: string,
  toId: string,
  conclude: (line: MeasuredLine) => ReturnType<CheckPlan['conclude']>,
): CheckPlan {
  const [from, to] = [placeOf(atlas, fromId), placeOf(atlas, toId)];
  const question: LineQuestion = { from: endAt(from, 'point'), to: endAt(to, 'point') };
  return planned([question], ([line]) => {
    if (line === undefined) throw new Error(`The line from ${fromId} was not measured.`);
    return conclude(line);
  });
}
