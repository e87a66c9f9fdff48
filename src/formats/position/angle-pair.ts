import type { LonLat } from '#geodesy/lon-lat.ts';
import { type Angle, readAngle } from './angle.ts';
import { misread, type Reading } from './position-problem.ts';

const MOST_LATITUDE = 90;

/** Longitudes are also counted eastward all the way round. */
const MOST_LONGITUDE = 360;

interface Halves {
  readonly first: string;
  readonly second: string;
}

/**
 * Reads a latitude and a longitude in plain text. With letters they come in either order, without letters the
 * latitude comes first.
 */
export function readAnglePair(
  text: string,
): Reading<{ readonly position: LonLat; readonly unitDegrees: number }> {
  if (!/\d/u.test(text) || /[^NSEWD\d\s.,;:°'"+-]/u.test(text)) {
    return misread({ kind: 'unreadable', entry: text });
  }
  const letters = text.replace(/[^NSEW]/gu, '');
  const halves = letters === '' ? parted(text) : partedByLetters(text);
  if (halves === undefined) {
    const isAngle = readAngle(text).ok;
    if (isAngle) return misread({ kind: 'one-angle', entry: text });
    return letters.length > 2 || letters.length === 1
      ? misread({ kind: 'letters', entry: text })
      : misread({ kind: 'unreadable', entry: text });
  }
  const first = readAngle(halves.first);
  if (!first.ok) return first;
  const second = readAngle(halves.second);
  if (!second.ok) return second;
  return joined(text, first, second);
}

function joined(
  text: string,
  first: Angle,
  second: Angle,
): Reading<{ readonly position: LonLat; readonly unitDegrees: number }> {
  if ((first.axis === undefined) !== (second.axis === undefined) || sameAxis(first, second)) {
    return misread({ kind: 'letters', entry: text });
  }
  const [latitude, longitude] = first.axis === 'longitude' ? [second, first] : [first, second];
  if (Math.abs(latitude.degrees) > MOST_LATITUDE) {
    const couldBeLongitude = Math.abs(latitude.degrees) <= MOST_LONGITUDE;
    const isSwapped =
      first.axis === undefined && couldBeLongitude && Math.abs(longitude.degrees) <= MOST_LATITUDE;
    return misread({ kind: 'latitude-range', entry: latitude.text, isSwapped });
  }
  if (Math.abs(longitude.degrees) > MOST_LONGITUDE) {
    return misread({ kind: 'longitude-range', entry: longitude.text });
  }
  return {
    ok: true,
    position: [withinHalfTurn(longitude.degrees), latitude.degrees],
    unitDegrees: Math.max(latitude.unitDegrees, longitude.unitDegrees),
  };
}

function sameAxis(first: Angle, second: Angle): boolean {
  return first.axis !== undefined && first.axis === second.axis;
}

function withinHalfTurn(degrees: number): number {
  if (degrees > 180) return degrees - 360;
  return degrees < -180 ? degrees + 360 : degrees;
}

/** Parts at the one comma or semicolon, else before the second figure of degrees, else in the middle of the figures. */
function parted(text: string): Halves | undefined {
  const commas = text.split(/[,;]/u);
  if (commas.length === 2) return halvesOf(commas[0], commas[1]);
  if (commas.length > 2) return undefined;
  const degrees = [...text.matchAll(/[-+]?[\d.]+ ?°/gu)];
  const second = degrees[1];
  if (degrees.length === 2 && second !== undefined) {
    return halvesOf(text.slice(0, second.index), text.slice(second.index));
  }
  const figures = text.split(' ');
  const half = figures.length / 2;
  if (!Number.isInteger(half) || half > 3) return undefined;
  return halvesOf(figures.slice(0, half).join(' '), figures.slice(half).join(' '));
}

/** Each half with its own letter, before it in both or after it in both. */
function partedByLetters(text: string): Halves | undefined {
  const plain = text.replace(/[,;]/gu, ' ').trim();
  const shape = /^[NSEW]/u.test(plain)
    ? /^([NSEW][^NSEW]+)([NSEW][^NSEW]+)$/u
    : /^([^NSEW]+[NSEW])([^NSEW]+[NSEW])$/u;
  const [, first, second] = shape.exec(plain) ?? [];
  return halvesOf(first, second);
}

function halvesOf(first: string | undefined, second: string | undefined): Halves | undefined {
  const halves = { first: first?.trim() ?? '', second: second?.trim() ?? '' };
  return halves.first === '' || halves.second === '' ? undefined : halves;
}
