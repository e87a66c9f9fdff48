import { z } from 'zod';
import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import type { Difference } from '#situation/difference.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import { changeText } from './change-text.ts';
import { azimuthJson, metresJson } from './position-json.ts';

const nearestJson = z
  .strictObject({ siteId: z.string(), metres: metresJson, azimuthDegrees: azimuthJson })
  .nullable();

const count = z.number().int().min(0);

/** What one situation has that another has not, as JSON. */
export const differenceJson = z.strictObject({
  opened: z.array(z.string()).describe('ids of sites closed before and open after'),
  closed: z.array(z.string()).describe('ids of sites open before and closed after'),
  focus: z
    .array(
      z.strictObject({
        focusId: z.string(),
        depthBefore: count.describe('sites that reach it for certain'),
        depthAfter: count,
        uncertainBefore: count.describe('sites that reach it by some published figures'),
        uncertainAfter: count,
        nearestBefore: nearestJson.describe('the nearest open site; null where none is open'),
        nearestAfter: nearestJson,
      }),
    )
    .describe('focus places of both situations whose answer changed'),
  sentence: z.string(),
});

export type DifferenceJson = z.infer<typeof differenceJson>;

function nearest(row: ProximityRow | undefined): z.infer<typeof nearestJson> {
  if (row === undefined) return null;
  return { siteId: row.siteId, metres: row.metres, azimuthDegrees: row.azimuthDegrees };
}

/** A difference as a JSON document that `differenceJson` describes. */
export function differenceDocument(
  atlas: Atlas,
  change: Difference,
  language: Language,
): DifferenceJson {
  return {
    opened: [...change.opened],
    closed: [...change.closed],
    focus: change.focus.map((focus) => ({
      focusId: focus.focusId,
      depthBefore: focus.depthBefore,
      depthAfter: focus.depthAfter,
      uncertainBefore: focus.uncertainBefore,
      uncertainAfter: focus.uncertainAfter,
      nearestBefore: nearest(focus.nearestBefore),
      nearestAfter: nearest(focus.nearestAfter),
    })),
    sentence: changeText(atlas, change, language),
  };
}
