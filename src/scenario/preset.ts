import { z } from 'zod';
import { scenario } from './scenario.ts';

const localText = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });

/** A scenario that a source document discusses, ready to start from. */
export const preset = z.strictObject({
  id: z.string().min(1),
  /** The source document it follows. */
  document: z.string().min(1),
  title: localText,
  /** What the document discusses, in two sentences of the atlas's own. */
  summary: localText,
  camera: z.strictObject({
    /** `[longitude, latitude]`, degrees. */
    centre: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly(),
    zoom: z.number().min(0).max(12),
  }),
  scenario,
});

export type Preset = z.infer<typeof preset>;

/** The preset that opens first. */
export const firstPresetId = 'trilateral-2023';
