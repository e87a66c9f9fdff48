import { z } from 'zod';
import {
  azimuthJson,
  earthModelJson,
  givenPlaceJson,
  metresJson,
  positionJson,
} from './position-json.ts';

const shoreEndJson = z
  .strictObject({
    uncertaintyMetres: metresJson.describe('how far the true shore usually lies, at most'),
    credit: z.string(),
  })
  .nullable()
  .describe('the shore that the end is on; null where it is a place at sea');

/** The shortest line between two places, as JSON. */
export const distanceJson = z.strictObject({
  from: givenPlaceJson,
  to: givenPlaceJson,
  model: earthModelJson,
  endPoints: z
    .strictObject({ from: positionJson, to: positionJson })
    .describe('the two ends of the line that was measured'),
  shore: z
    .strictObject({ from: shoreEndJson, to: shoreEndJson })
    .nullable()
    .describe('null where the line runs from place to place'),
  metres: metresJson,
  unit: z.enum(['km', 'mi', 'nmi', 'm']),
  value: z.number().min(0).describe('the distance in `unit`'),
  azimuthDegrees: azimuthJson.describe('at the first end, towards the second'),
  backAzimuthDegrees: azimuthJson.describe('at the second end, towards the first'),
});

export type DistanceJson = z.infer<typeof distanceJson>;

const lineId = z
  .union([z.string(), z.number()])
  .optional()
  .describe('repeated in the answer, so that answers find their questions where lines were bad');

/** One line that `distance --stdin` reads. */
export const distanceQuestionLine = z.looseObject({
  id: lineId,
  from: positionJson,
  to: positionJson,
});

/** One line that `distance --stdin` writes. */
export const distanceAnswerLine = z.strictObject({
  id: lineId,
  metres: metresJson,
  azimuthDegrees: azimuthJson,
  backAzimuthDegrees: azimuthJson,
});
