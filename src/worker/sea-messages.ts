import { z } from 'zod';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { SeaAnswer } from '#situation/sea-way.ts';

const id = z.int().positive();

const position = z
  .tuple([z.number(), z.number()])
  .transform(([longitude, latitude]): LonLat => [longitude, latitude]);

const seaPlace = z.strictObject({ id: z.string(), position });

const question = z.strictObject({
  from: seaPlace,
  to: seaPlace,
  closedIds: z.array(z.string()),
});

/** What the page sends: first where the files lie, then its questions, each with an id of its own. */
export const seaRequest = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    files: z.strictObject({ coast: z.array(z.url()).min(1), sea: z.url() }),
  }),
  z.strictObject({ kind: z.literal('ask'), id, question }),
]);

const way = z.strictObject({
  kind: z.literal('way'),
  metres: z.number().nonnegative(),
  openMetres: z.number().nonnegative(),
  path: z.custom<Float64Array<ArrayBuffer>>((value) => value instanceof Float64Array),
});

const problem = z.strictObject({
  kind: z.literal('problem'),
  code: z.enum(['inland', 'no-passage', 'fairway-on-land', 'canal-on-land', 'failed']),
  message: z.string(),
  placeId: z.string().optional(),
});

/** What comes back: an answer with the id of its question. */
export const seaReply = z.strictObject({
  id,
  answer: z.discriminatedUnion('kind', [way, problem]),
});

export type SeaRequest = z.input<typeof seaRequest>;

export interface SeaReply {
  readonly id: number;
  readonly answer: SeaAnswer;
}
