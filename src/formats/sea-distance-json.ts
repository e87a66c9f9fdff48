import type { LineString, MultiLineString } from 'geojson';
import { z } from 'zod';
import type { Place } from '#atlas/place.ts';
import { cutAtAntimeridian } from '#geodesy/cut-line.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { sailingHours } from '#geodesy/sailing-hours.ts';
import type { SeaRoute } from '#geodesy/sea-route.ts';
import { type LengthUnit, toUnit } from '#geodesy/units.ts';
import { type GivenPlaceJson, givenPlaceJson, metresJson, positionJson } from './position-json.ts';
import { writtenDegrees } from './ring-geojson.ts';

/** What stands beside every way by sea. */
export const SEA_NOTICE = 'for illustration, not for navigation';

const notice = z.literal(SEA_NOTICE);

const hoursJson = z.number().min(0).nullable().describe('null where no speed was given');

const line = z.array(positionJson).min(2);

const wayJson = z.strictObject({
  metres: metresJson,
  value: z.number().min(0).describe('the length in `unit`'),
  hours: hoursJson,
  endPoints: z
    .strictObject({ from: positionJson, to: positionJson })
    .describe('where the way begins and ends: a berth, or the water nearest to the place'),
  path: z
    .strictObject({
      type: z.literal('Feature'),
      geometry: z.discriminatedUnion('type', [
        z.strictObject({ type: z.literal('LineString'), coordinates: line }),
        z.strictObject({ type: z.literal('MultiLineString'), coordinates: z.array(line) }),
      ]),
      properties: z.strictObject({ notice, metres: metresJson }),
    })
    .describe('GeoJSON (RFC 7946), cut at the antimeridian'),
});

/** A way by sea between two places, as JSON. */
export const seaDistanceJson = z.strictObject({
  notice,
  from: givenPlaceJson,
  to: givenPlaceJson,
  closed: z.array(z.string()).describe('the straits that are closed'),
  knots: z.number().positive().nullable(),
  unit: z.enum(['km', 'mi', 'nmi', 'm']),
  way: wayJson.describe('with those straits closed'),
  openWay: wayJson.nullable().describe('with every strait open; null where none is closed'),
  longerBy: z
    .strictObject({ metres: metresJson, value: z.number().min(0), hours: hoursJson })
    .nullable()
    .describe('how much longer the way is than the open one; null where no strait is closed'),
  coast: z.array(z.string()).describe('whose coast the ways keep off'),
});

export type SeaDistanceJson = z.infer<typeof seaDistanceJson>;

/** What is written about a way by sea. */
export interface WrittenSeaDistance {
  readonly from: GivenPlaceJson;
  readonly to: GivenPlaceJson;
  /** The straits that are closed. */
  readonly closed: readonly Place[];
  readonly knots: number | undefined;
  readonly unit: LengthUnit;
  readonly way: SeaRoute;
  /** The way with every strait open, where some are closed. */
  readonly openWay: SeaRoute | undefined;
  readonly credits: readonly string[];
}

/** A way by sea as a JSON document. */
export function seaDistanceDocument(written: WrittenSeaDistance): SeaDistanceJson {
  const { from, to, closed, knots, unit, way, openWay, credits } = written;
  const longer = openWay && Math.max(0, way.metres - openWay.metres);
  return {
    notice: SEA_NOTICE,
    from,
    to,
    closed: closed.map(({ id }) => id),
    knots: knots ?? null,
    unit,
    way: wayDocument(way, written),
    openWay: openWay ? wayDocument(openWay, written) : null,
    longerBy: longer === undefined ? null : lengthDocument(longer, written),
    coast: [...credits],
  };
}

function lengthDocument(metres: number, { knots, unit }: WrittenSeaDistance) {
  const hours = knots === undefined ? null : sailingHours(metres, knots);
  return { metres, value: toUnit(metres, unit), hours };
}

function wayDocument(
  { metres, turns, path }: SeaRoute,
  written: WrittenSeaDistance,
): SeaDistanceJson['way'] {
  return {
    ...lengthDocument(metres, written),
    endPoints: { from: turns[0] ?? [0, 0], to: turns.at(-1) ?? [0, 0] },
    path: {
      type: 'Feature',
      geometry: geometryOf(path),
      properties: { notice: SEA_NOTICE, metres },
    },
  };
}

function geometryOf(path: readonly LonLat[]) {
  const lines = cutAtAntimeridian(path).map((piece) =>
    piece.map(([longitude, latitude]): [number, number] => [
      writtenDegrees(longitude),
      writtenDegrees(latitude),
    ]),
  );
  const [only = [], ...more] = lines;
  return more.length === 0
    ? ({ type: 'LineString', coordinates: only } satisfies LineString)
    : ({ type: 'MultiLineString', coordinates: lines } satisfies MultiLineString);
}
