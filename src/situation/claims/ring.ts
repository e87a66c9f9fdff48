import type { Atlas } from '#atlas/atlas.ts';
import type { Check } from '#atlas/check.ts';
import { toMetres } from '#geodesy/units.ts';
import { bandOf } from '../band.ts';
import type { CheckReason, PlaceDistance } from '../check-reason.ts';
import type { CheckAlternative, CheckChoices, CheckResult, ClaimVerdict } from '../claim-check.ts';
import { isRight, judgeFigure, readWritten, together } from '../claim-verdict.ts';
import { endAt } from '../measure-line.ts';
import type { AskedEnd, MeasuredLine } from '../measured-line.ts';
import { givenLength, unitsMeant } from './length.ts';
import {
  type CheckPlan,
  chosenEnd,
  drawnLine,
  drawnRing,
  measuredLength,
  placeInputs,
  placeOf,
  planned,
  resultOf,
  uncertaintyOf,
} from './result.ts';

type RingCheck = Extract<Check, { kind: 'ring' }>;
type RingReason = Extract<CheckReason, { kind: 'ring' }>;

/** One origin with its lines to every target. */
interface Origin {
  readonly end: AskedEnd;
  readonly lines: readonly MeasuredLine[];
}

/**
 * A range that begins no one says where: from each origin, whether it reaches the targets. By one origin the claim holds
 * where all are within the range, and not where none is; over several it depends where they disagree. What is measured
 * is the line from the first origin to the first target, and by how much the range stops short of it.
 */
export function planRing(atlas: Atlas, check: RingCheck, choices: CheckChoices): CheckPlan {
  const ends = originsOf(atlas, check, choices);
  const targets = check.targets.map(({ place, at }) => endAt(placeOf(atlas, place), at));
  const questions = ends.flatMap((from) => targets.map((to) => ({ from, to })));
  return planned(questions, (lines) =>
    concluded(
      atlas,
      check,
      ends.map((end, index) => ({
        end,
        lines: lines.slice(index * targets.length, (index + 1) * targets.length),
      })),
    ),
  );
}

function originsOf(atlas: Atlas, check: RingCheck, { origin }: CheckChoices): AskedEnd[] {
  if (origin === undefined) return check.origins.map((id) => endAt(placeOf(atlas, id), 'point'));
  return [chosenEnd(atlas, origin)];
}

function concluded(atlas: Atlas, check: RingCheck, origins: readonly Origin[]): CheckResult {
  const given = givenLength(check.figure);
  const rangeMetres = given.metres ?? 0;
  const answers = origins.map((origin) => answerOf(origin, rangeMetres));
  const [first] = origins;
  const line = first?.lines[0];
  if (first === undefined || line === undefined) throw new Error('A ring has no origin.');
  const short = line.metres - rangeMetres;
  return resultOf({
    verdict: together(answers.map(verdictOf)),
    reason: { kind: 'ring', rangeMetres, origins: answers },
    given,
    measured: measuredLength(line),
    difference: short > 0 ? { value: short, share: short / line.metres } : undefined,
    alternatives: publishedRange(atlas, check),
    drawing: {
      lines: origins.flatMap(({ lines }, index) =>
        lines.map((line) => drawnLine(line, index === 0 ? 'measured' : 'alternative')),
      ),
      rings: origins.map(({ end }) => drawnRing(end, rangeMetres, 'given', check.system)),
    },
    controls: {
      systemIds: [],
      movable: { kind: 'origin', position: first.end.position, placeIds: check.origins },
    },
    provenance: {
      method: 'ring',
      inputs: [
        ...placeInputs(origins.map(({ end }) => end.placeId)),
        ...placeInputs(check.targets.map(({ place }) => place)),
      ],
    },
  });
}

function answerOf({ end, lines }: Origin, rangeMetres: number): RingReason['origins'][number] {
  const within: PlaceDistance[] = [];
  const beyond: PlaceDistance[] = [];
  const unsure: PlaceDistance[] = [];
  for (const line of lines) {
    const at = { placeId: line.to.placeId ?? '', metres: line.metres };
    const uncertainty = uncertaintyOf(line);
    if (line.metres + uncertainty <= rangeMetres) within.push(at);
    else if (line.metres - uncertainty > rangeMetres) beyond.push(at);
    else unsure.push(at);
  }
  return { placeId: end.placeId, within, beyond, unsure };
}

function verdictOf({ within, beyond, unsure }: RingReason['origins'][number]): ClaimVerdict {
  if (unsure.length > 0) return 'depends';
  if (beyond.length === 0) return 'confirmed';
  return within.length === 0 ? 'differs' : 'depends';
}

/** The range that is published for the system, beside the one that the document gives. */
function publishedRange(atlas: Atlas, { figure, system: id }: RingCheck): CheckAlternative[] {
  const system = id === undefined ? undefined : atlas.systems.get(id);
  const band = system && bandOf(system, false);
  if (band === undefined) return [];
  const [unit] = unitsMeant(figure.unit);
  const verdict = judgeFigure(readWritten(figure.written), band.statedMetres / toMetres(1, unit));
  return [
    {
      kind: 'figure',
      verdict: isRight(verdict) ? verdict : 'differs',
      unit,
      givenMetres: givenLength(figure).metres,
      measuredMetres: band.statedMetres,
      line: undefined,
    },
  ];
}
