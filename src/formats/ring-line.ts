import { z } from 'zod';
import { cslItemJson } from './bibliography-csl.ts';
import { earthModelJson, metresJson, positionJson } from './position-json.ts';

const lineId = z.union([z.string(), z.number()]).optional();

/** One line that `ring --stdin` reads: how far is given in metres, or with its unit. */
export const ringQuestionLine = z.union([
  z.looseObject({ id: lineId, centre: positionJson, radiusMetres: metresJson }),
  z.looseObject({ id: lineId, centre: positionJson, range: z.string().describe('400mi, 1000km') }),
]);

const linearRing = z.array(z.tuple([z.number(), z.number()])).min(4);

/** One line that `ring --stdin` writes: a GeoJSON feature (RFC 7946). */
export const ringAnswerLine = z.strictObject({
  type: z.literal('Feature'),
  id: lineId,
  geometry: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('Polygon'), coordinates: z.array(linearRing) }),
    z.strictObject({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(linearRing)) }),
  ]),
  properties: z.strictObject({
    placeId: z.string().nullable(),
    name: z.string(),
    centre: positionJson,
    radiusMetres: metresJson,
    range: z.string(),
    model: earthModelJson,
    maxErrorMetres: metresJson,
  }),
});

/** What `ring` writes as GeoJSON: a collection of such features. */
export const ringCollectionJson = z.strictObject({
  type: z.literal('FeatureCollection'),
  features: z.array(ringAnswerLine),
  bibliography: z
    .array(cslItemJson)
    .optional()
    .describe('the sources of the places, as CSL-JSON (a foreign member)'),
});
