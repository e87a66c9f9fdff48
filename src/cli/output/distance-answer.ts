import type { DistanceJson } from '#formats/distance-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { Inverse } from '#geodesy/inverse.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import type { GivenPlace } from '../input/resolve-place.ts';
import type { ShoreDistance, ShoreEnd } from '../shore/shore-distance.ts';
import { distanceText, givenPlaceDocument, lengthIn, modelText } from './distance-text.ts';

/** The answer of `distance`, before it is written. */
export interface DistanceAnswer {
  readonly from: GivenPlace;
  readonly to: GivenPlace;
  readonly model: EarthModel;
  /** The unit asked for. */
  readonly unit: LengthUnit | undefined;
  readonly line: Inverse;
  /** The ends of the line where it runs between shores. */
  readonly shore: Pick<ShoreDistance, 'from' | 'to'> | undefined;
}

/** Decimals of a degree that are printed: a hundred-thousandth is at most 1.1 m. */
const DEGREE_DECIMALS = 5;

/** The answer as a JSON document. */
export function distanceDocument({
  from,
  to,
  model,
  unit = 'km',
  line,
  shore,
}: DistanceAnswer): DistanceJson {
  const { metres, azimuthDegrees, backAzimuthDegrees } = line;
  const ends = shore ?? { from, to };
  return {
    from: givenPlaceDocument(from),
    to: givenPlaceDocument(to),
    model,
    endPoints: { from: ends.from.position, to: ends.to.position },
    shore:
      shore === undefined ? null : { from: shoreDocument(shore.from), to: shoreDocument(shore.to) },
    metres,
    unit,
    value: toUnit(metres, unit),
    azimuthDegrees,
    backAzimuthDegrees,
  };
}

function shoreDocument({ uncertaintyMetres, credit }: ShoreEnd) {
  if (uncertaintyMetres === undefined || credit === undefined) return null;
  return { uncertaintyMetres, credit };
}

/** The answer as lines for a terminal. */
export function distanceLines({ from, to, model, unit, line, shore }: DistanceAnswer): string {
  const [first, second] = shore === undefined ? [from.name, to.name] : ['its start', 'its end'];
  const rows: (readonly [string, string])[] = [
    ['distance', distanceText(line.metres, unit)],
    ['azimuth', `${line.azimuthDegrees.toFixed(2)}° at ${first}`],
    ['back azimuth', `${line.backAzimuthDegrees.toFixed(2)}° at ${second}`],
    ['earth model', modelText(model)],
  ];
  if (shore !== undefined) {
    const credits = [shore.from.credit, shore.to.credit].flatMap((credit) => credit ?? []);
    rows.push(
      ['from', endText(shore.from)],
      ['to', endText(shore.to)],
      ['coast', [...new Set(credits)].join('; ')],
    );
  }
  const head = `${from.name} to ${to.name}${shore === undefined ? '' : ', from shore to shore'}\n`;
  return head + rows.map(([name, value]) => `  ${name.padEnd(12)}  ${value}\n`).join('');
}

function endText({ position: [longitude, latitude], uncertaintyMetres }: ShoreEnd): string {
  const position = `${latitude.toFixed(DEGREE_DECIMALS)},${longitude.toFixed(DEGREE_DECIMALS)}`;
  if (uncertaintyMetres === undefined) return `${position}, a place at sea`;
  return `${position}, the shore usually within ${lengthIn(uncertaintyMetres, 'm')}`;
}
