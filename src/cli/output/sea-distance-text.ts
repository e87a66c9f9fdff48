import { SEA_NOTICE, type WrittenSeaDistance } from '#formats/sea-distance-json.ts';
import { inverse } from '#geodesy/inverse.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { sailingHours } from '#geodesy/sailing-hours.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { lengthIn } from './distance-text.ts';

/** An end this close to the place that was asked for is at it. */
const AT_METRES = 50;

/** A way by sea as lines for a terminal; whole kilometres, as it is no truer than that. */
export function seaDistanceText(
  { from, to, closed, knots, way, openWay, credits }: WrittenSeaDistance,
  unit: LengthUnit | undefined,
): string {
  const lasting = (metres: number) =>
    knots === undefined
      ? lengthText(metres, unit)
      : `${lengthText(metres, unit)}, ${hoursText(metres, knots)}`;
  const rows: (readonly [string, string])[] = [['distance', lasting(way.metres)]];
  if (openWay !== undefined) {
    rows.push(
      ['closed', closed.map(({ names }) => names.en).join(', ')],
      ['all open', lasting(openWay.metres)],
      ['longer by', lasting(Math.max(0, way.metres - openWay.metres))],
    );
  }
  rows.push(
    ['speed', knots === undefined ? 'not given: --knots gives the hours' : `${knots} knots`],
    ['begins', endText(way.turns[0], from)],
    ['ends', endText(way.turns.at(-1), to)],
    ['coast', credits.join('; ')],
  );
  const head = `${from.name} to ${to.name} by sea, ${SEA_NOTICE}\n`;
  return head + rows.map(([name, value]) => `  ${name.padEnd(9)}  ${value}\n`).join('');
}

function lengthText(metres: number, unit: LengthUnit | undefined): string {
  const whole = (one: LengthUnit) => `${formatNumber(toUnit(metres, one), 'en', 0)} ${one}`;
  return unit === undefined ? `${whole('km')} (${whole('mi')}, ${whole('nmi')})` : whole(unit);
}

function hoursText(metres: number, knots: number): string {
  return `${formatNumber(sailingHours(metres, knots), 'en', 1)} h`;
}

function endText(end: LonLat | undefined, { name, position }: WrittenSeaDistance['from']): string {
  if (end === undefined) return name;
  const { metres } = inverse(end, position);
  const [longitude, latitude] = end;
  const where = metres < AT_METRES ? `at ${name}` : `${lengthIn(metres, 'km')} from ${name}`;
  return `${latitude.toFixed(4)},${longitude.toFixed(4)}, ${where}`;
}
