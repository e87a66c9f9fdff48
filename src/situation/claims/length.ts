import type { LengthFigure } from '#atlas/check.ts';
import { type LengthUnit, toMetres, toUnit } from '#geodesy/units.ts';
import type { CheckReason } from '../check-reason.ts';
import type { CheckAlternative, CheckResult, GivenFigure } from '../claim-check.ts';
import { type FigureVerdict, isRight, judgeFigure, readWritten } from '../claim-verdict.ts';
import type { LineQuestion, MeasuredLine } from '../measured-line.ts';
import {
  type CheckPlan,
  drawnLine,
  measuredLength,
  methodOf,
  placeInputs,
  planned,
  resultOf,
  uncertaintyOf,
} from './result.ts';

/** What the word of a document may mean, the ordinary meaning first. */
export function unitsMeant(unit: LengthFigure['unit']): readonly [LengthUnit, ...LengthUnit[]] {
  return unit === 'miles' ? ['mi', 'nmi'] : [unit];
}

/** The units that a figure is tried in, whatever the document says. */
const tried: readonly LengthUnit[] = ['km', 'mi', 'nmi'];

/** A length as given, in metres by the ordinary meaning of its unit. */
export function givenLength({ written, unit, qualifier }: LengthFigure): GivenFigure {
  const { value } = readWritten(written);
  return { value, unit, qualifier, metres: toMetres(value, unitsMeant(unit)[0]) };
}

/** A length as given, read in one unit, against a line. */
function judgeLength(
  { written, qualifier }: LengthFigure,
  unit: LengthUnit,
  line: MeasuredLine,
): FigureVerdict {
  return judgeFigure(readWritten(written), toUnit(line.metres, unit), {
    uncertainty: toUnit(uncertaintyOf(line), unit),
    qualifier,
  });
}

const outcomes = {
  confirmed: 'to-the-digit',
  rounded: 'rounding',
  differs: 'off',
  depends: 'too-vague',
} as const;

/**
 * A length between two ends. The first line is the one that is meant; where it does not fit and another reading of the unit
 * or another of the lines does, the claim depends on that.
 */
export function planLength(
  figure: LengthFigure,
  questions: readonly [LineQuestion, ...LineQuestion[]],
): CheckPlan {
  const conclude = ([line, ...others]: readonly MeasuredLine[]) => {
    if (line === undefined) throw new Error('A length was asked for without a line.');
    return lengthResult(figure, line, others);
  };
  return planned(questions, conclude, 1);
}

function lengthResult(
  figure: LengthFigure,
  line: MeasuredLine,
  others: readonly MeasuredLine[],
): CheckResult {
  const [ordinary, ...further] = unitsMeant(figure.unit);
  const given = givenLength(figure);
  const verdict = judgeLength(figure, ordinary, line);
  const byUnit = tried
    .filter((unit) => unit !== ordinary)
    .map((unit): CheckAlternative & { readonly unit: LengthUnit } => ({
      kind: 'unit',
      verdict: judgeLength(figure, unit, line),
      unit,
      givenMetres: toMetres(given.value, unit),
      measuredMetres: line.metres,
      line: undefined,
    }));
  const byLine = others.map((other) => ({
    kind: 'measure' as const,
    verdict: judgeLength(figure, ordinary, other),
    unit: undefined,
    givenMetres: given.metres,
    measuredMetres: other.metres,
    line: drawnLine(other, 'alternative'),
  }));
  const fittingUnit = byUnit.find((one) => further.includes(one.unit) && isRight(one.verdict));
  const fittingLine = byLine.find((one) => isRight(one.verdict));
  const basis = {
    kind: 'length' as const,
    measuredMetres: line.metres,
    uncertaintyMetres: uncertaintyOf(line),
  };
  const decided = (): { verdict: FigureVerdict; reason: CheckReason } => {
    if (verdict === 'differs' && fittingUnit !== undefined) {
      const { unit, givenMetres } = fittingUnit;
      const reason = { ...basis, outcome: 'one-reading-only' as const, givenMetres, unit };
      return { verdict: 'depends', reason: { ...reason, unfitUnits: [ordinary] } };
    }
    if (verdict === 'differs' && fittingLine !== undefined) {
      const { from, to, metres } = fittingLine.line;
      const fitting = from.at === to.at ? from.at : 'mixed';
      const reason = { measuredMetres: line.metres, fittingMetres: metres, fitting } as const;
      return { verdict: 'depends', reason: { kind: 'measure', ...reason } };
    }
    const unfitUnits = byUnit.filter(
      (one) => further.includes(one.unit) && !isRight(one.verdict) && isRight(verdict),
    );
    return {
      verdict,
      reason: {
        ...basis,
        outcome: outcomes[verdict],
        givenMetres: given.metres,
        unit: further.length > 0 ? ordinary : undefined,
        unfitUnits: unfitUnits.map(({ unit }) => unit),
      },
    };
  };
  const off = line.metres - (given.metres ?? 0);
  return resultOf({
    ...decided(),
    given,
    measured: measuredLength(line),
    difference: { value: off, share: line.metres > 0 ? off / line.metres : undefined },
    alternatives: [...byUnit, ...byLine],
    drawing: { lines: [drawnLine(line, 'measured'), ...byLine.map((one) => one.line)] },
    provenance: {
      method: methodOf(line),
      inputs: placeInputs([line.from.placeId, line.to.placeId]),
    },
  });
}
