import type { MultiPolygon, Polygon } from 'geojson';
import { asGeometry } from './curve/as-geometry.ts';
import { curvePoint } from './curve/chord-error.ts';
import type { SampledPiece } from './curve/crossings.ts';
import { assertErrorBound, sampleCurve } from './curve/sample-curve.ts';
import { windowPolygons } from './curve/window-polygons.ts';
import { GeodesyError } from './geodesy-error.ts';
import { inverse } from './inverse.ts';
import {
  DISTANCE_IN,
  filled,
  LATITUDE,
  LONG_UNROLL,
  LONGITUDE,
  WGS84,
} from './kernel/geographiclib.ts';
import type { LonLat } from './lon-lat.ts';
import { PreparedDisc } from './outline/disc.ts';
import { loopCurve, quietMeridian } from './outline/loop-curve.ts';
import type { RegionOptions } from './outline/region-polygon.ts';
import { bandPolygon } from './ring.ts';

/** A part of a band: what is seen from its centre from one azimuth on, clockwise over a sweep. */
export interface Sector {
  readonly centre: LonLat;
  /** 0 for a sector that reaches its centre. */
  readonly innerMetres: number;
  readonly outerMetres: number;
  /** Where it begins, clockwise from north. */
  readonly startDegrees: number;
  /** How far it goes on clockwise: above 0 and up to 360, which is the whole band. */
  readonly sweepDegrees: number;
}

/** Chords that a side begins with, and degrees of azimuth that the first chords of an arc span at most. */
const SIDE_CHORDS = 4;
const ARC_CHORD_DEGREES = 22.5;

/**
 * A sector on WGS84 as GeoJSON: its arcs are of the true rings, its sides geodesics from the centre.
 *
 * @throws GeodesyError as `bandPolygon`, `length-out-of-range` for a sweep outside (0, 360] or, in a sweep below 360, an outer
 * radius beyond 19,900 km or equal to the inner one, and `not-finite` for a start that is no number
 */
export function sectorPolygon(sector: Sector, options: RegionOptions): Polygon | MultiPolygon {
  const { centre, innerMetres, outerMetres, startDegrees, sweepDegrees } = sector;
  if (!Number.isFinite(startDegrees)) {
    throw new GeodesyError('not-finite', `Start azimuth ${startDegrees} must be a finite number.`);
  }
  if (!(sweepDegrees > 0 && sweepDegrees <= 360)) {
    throw new GeodesyError(
      'length-out-of-range',
      `Sweep ${sweepDegrees} is not above 0 and up to 360 degrees.`,
    );
  }
  if (sweepDegrees === 360) return bandPolygon(centre, innerMetres, outerMetres, options);
  assertErrorBound(options.maxErrorMetres);
  if (!(innerMetres >= 0 && innerMetres < outerMetres)) {
    throw new GeodesyError(
      'length-out-of-range',
      `Inner radius ${innerMetres} m is not from 0 to below the outer radius ${outerMetres} m.`,
    );
  }
  const endDegrees = startDegrees + sweepDegrees;
  const bound = options.maxErrorMetres;
  const loop = [
    side(centre, endDegrees, innerMetres, outerMetres, bound),
    arc(new PreparedDisc({ centre, radiusMetres: outerMetres }), endDegrees, startDegrees, bound),
    side(centre, startDegrees, outerMetres, innerMetres, bound),
  ];
  if (innerMetres > 0) {
    const inner = new PreparedDisc({ centre, radiusMetres: innerMetres });
    loop.push(arc(inner, startDegrees, endDegrees, bound));
  }
  const west = options.form === 'export' ? -180 : quietMeridian([loop]);
  return asGeometry(windowPolygons([loopCurve(loop, west)], holdsNorthPole(sector), west));
}

function side(
  centre: LonLat,
  azimuthDegrees: number,
  fromMetres: number,
  toMetres: number,
  maxErrorMetres: number,
): SampledPiece {
  const caps = DISTANCE_IN | LATITUDE | LONGITUDE;
  const line = WGS84.DirectLine(centre[1], centre[0], azimuthDegrees, 1, caps);
  const pointAt = (metres: number) => {
    const { lat2, lon2 } = line.Position(metres, LATITUDE | LONGITUDE | LONG_UNROLL);
    return curvePoint(metres, filled(lon2), filled(lat2));
  };
  const metres = between(fromMetres, toMetres, SIDE_CHORDS);
  return { points: sampleCurve(pointAt, metres, maxErrorMetres), pointAt };
}

function arc(
  disc: PreparedDisc,
  fromDegrees: number,
  toDegrees: number,
  maxErrorMetres: number,
): SampledPiece {
  const pointAt = (degrees: number) =>
    curvePoint(degrees, ...disc.positionAt((degrees * Math.PI) / 180));
  const count = Math.ceil(Math.abs(toDegrees - fromDegrees) / ARC_CHORD_DEGREES);
  const degrees = between(fromDegrees, toDegrees, count);
  return { points: sampleCurve(pointAt, degrees, maxErrorMetres), pointAt };
}

function between(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, step) =>
    step === count ? to : from + ((to - from) * step) / count,
  );
}

/** The pole is due north: it is in the sector, or on its edge, if north is in the sweep and the pole in the band. */
function holdsNorthPole({ centre, innerMetres, outerMetres, ...sector }: Sector): boolean {
  const north = ((-sector.startDegrees % 360) + 360) % 360;
  const metres = inverse(centre, [centre[0], 90]).metres;
  return north <= sector.sweepDegrees && metres >= innerMetres && metres <= outerMetres;
}
