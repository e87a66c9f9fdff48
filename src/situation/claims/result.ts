import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type {
  CheckDrawing,
  CheckLine,
  CheckProvenance,
  CheckResult,
  CheckRing,
  MeasuredFigure,
} from '../claim-check.ts';
import { endAt } from '../measure-line.ts';
import type { AskedEnd, LineAnswer, LineQuestion, MeasuredLine } from '../measured-line.ts';

/** How a check is made: the lines to measure, and what follows once they are. */
export interface CheckPlan {
  readonly lines: readonly LineQuestion[];
  /** Takes the answers in the order of `lines`. */
  conclude(answers: readonly LineAnswer[]): CheckResult;
}

type Told = Pick<CheckResult, 'verdict' | 'reason'> & {
  readonly provenance: Pick<CheckProvenance, 'method'> & Partial<CheckProvenance>;
  readonly drawing?: Partial<CheckDrawing>;
} & Partial<
    Pick<
      CheckResult,
      'given' | 'measured' | 'difference' | 'alternatives' | 'ranked' | 'systems' | 'controls'
    >
  >;

/** A whole result from what a check has to tell. */
export function resultOf({ verdict, reason, provenance, drawing, ...told }: Told): CheckResult {
  const lines = drawing?.lines ?? [];
  return {
    verdict,
    reason,
    given: told.given,
    measured: told.measured,
    difference: told.difference,
    alternatives: told.alternatives ?? [],
    ranked: told.ranked ?? [],
    systems: told.systems ?? [],
    drawing: {
      lines,
      rings: drawing?.rings ?? [],
      placeIds: [...new Set([...placesOf(lines), ...(drawing?.placeIds ?? [])])],
      eventIds: drawing?.eventIds ?? [],
    },
    controls: told.controls ?? { systemIds: [], movable: undefined },
    provenance: {
      earthModel: lines.length > 0 ? 'wgs84' : undefined,
      inputs: [],
      coastCredits: [...new Set(lines.flatMap(creditsOf))],
      ...provenance,
    },
  };
}

function placesOf(lines: readonly CheckLine[]): string[] {
  return lines.flatMap(({ from, to }) => [from.placeId ?? [], to.placeId ?? []].flat());
}

function creditsOf({ from, to }: CheckLine): string[] {
  return [from.credit ?? [], to.credit ?? []].flat();
}

/** A plan of a check that needs no line. */
export function settled(result: CheckResult): CheckPlan {
  return { lines: [], conclude: () => result };
}

/**
 * A plan of a check that needs lines. Where one of the first `needed` cannot be measured the claim is not checkable, and
 * it says why; others that cannot be are left out.
 */
export function planned(
  lines: readonly LineQuestion[],
  conclude: (lines: readonly MeasuredLine[]) => CheckResult,
  needed: number = lines.length,
): CheckPlan {
  return {
    lines,
    conclude: (answers) => {
      const problem = answers.slice(0, needed).find((answer) => answer.kind === 'problem');
      if (problem === undefined) return conclude(answers.filter((one) => one.kind === 'line'));
      return resultOf({
        verdict: 'not-checkable',
        reason: { kind: 'unmeasured', problem },
        drawing: {
          placeIds: lines.flatMap(({ from, to }) => [from.placeId ?? [], to.placeId ?? []].flat()),
        },
        provenance: { method: 'shore-to-shore' },
      });
    },
  };
}

/** How far a line may be from the true one: both its ends, at most. */
export function uncertaintyOf({ from, to }: MeasuredLine): number {
  return from.uncertaintyMetres + to.uncertaintyMetres;
}

/** The length of a measured line, as the figure that a claim is held against. */
export function measuredLength(line: MeasuredLine): MeasuredFigure {
  return { kind: 'length', metres: line.metres, uncertaintyMetres: uncertaintyOf(line) };
}

/** A measured line, to draw. */
export function drawnLine(line: MeasuredLine, role: CheckLine['role']): CheckLine {
  const { from, to, metres } = line;
  return { from, to, metres, uncertaintyMetres: uncertaintyOf(line), role };
}

/** A ring of a range, to draw. */
export function drawnRing(
  { position, placeId }: Pick<MeasuredLine['from'], 'position' | 'placeId'>,
  radiusMetres: number,
  role: CheckRing['role'],
  systemId?: string,
): CheckRing {
  return { centre: position, radiusMetres, role, placeId, systemId };
}

/** How a line was measured. */
export function methodOf({ from, to }: MeasuredLine): 'geodesic' | 'shore-to-shore' {
  return from.at === 'shore' || to.at === 'shore' ? 'shore-to-shore' : 'geodesic';
}

/** Places as what a figure was worked out from. */
export function placeInputs(ids: readonly (string | undefined)[]): CheckProvenance['inputs'] {
  return [...new Set(ids)].flatMap((id) => (id === undefined ? [] : { kind: 'place', id }));
}

/** @throws Error where the atlas has no such place: its links were not checked */
export function placeOf(atlas: Atlas, id: string): Place {
  const place = atlas.places.get(id);
  if (place === undefined) throw new Error(`The atlas has no place "${id}".`);
  return place;
}

/** An end at a position that the reader chose: the place that has exactly this position, where there is one. */
export function chosenEnd(atlas: Atlas, [longitude, latitude]: LonLat): AskedEnd {
  for (const place of atlas.places.values()) {
    const [placeLongitude, placeLatitude] = place.position;
    if (placeLongitude === longitude && placeLatitude === latitude) return endAt(place, 'point');
  }
  return { placeId: undefined, position: [longitude, latitude], precisionMetres: 0, at: 'point' };
}
