import { z } from 'zod';
import { countries, placeKinds } from '#atlas/place.ts';
import {
  azimuthJson,
  earthModelJson,
  givenPlaceJson,
  metresJson,
  positionJson,
} from './position-json.ts';

/** The places near a place, nearest first, as JSON. */
export const nearJson = z.strictObject({
  from: givenPlaceJson,
  model: earthModelJson,
  places: z.array(
    z.strictObject({
      placeId: z.string(),
      name: z.string(),
      kind: z.enum(placeKinds),
      country: z.enum(countries).nullable(),
      position: positionJson,
      metres: metresJson,
      azimuthDegrees: azimuthJson.describe('at the place asked about, towards this one'),
      backAzimuthDegrees: azimuthJson.describe('at this place, towards the one asked about'),
    }),
  ),
});

export type NearJson = z.infer<typeof nearJson>;
