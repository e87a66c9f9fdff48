import { z } from 'zod';

/** `[longitude, latitude]` in degrees on WGS 84, as every JSON document of the program holds it. */
export const positionJson = z
  .tuple([z.number(), z.number().min(-90).max(90)])
  .readonly()
  .describe('[longitude, latitude], degrees, WGS 84');

/** Degrees clockwise from true north. */
export const azimuthJson = z.number().min(0).lt(360).describe('degrees clockwise from true north');

/** A length in metres. */
export const metresJson = z.number().min(0).describe('metres');

/** `wgs84`: the ellipsoid; `sphere`: the ball of mean radius. */
export const earthModelJson = z.enum(['wgs84', 'sphere']);

/** A place as it was asked for: an atlas record, or a bare position, whose id is then null. */
export const givenPlaceJson = z.strictObject({
  input: z.string(),
  placeId: z.string().nullable(),
  name: z.string(),
  position: positionJson,
});

export type GivenPlaceJson = z.infer<typeof givenPlaceJson>;
