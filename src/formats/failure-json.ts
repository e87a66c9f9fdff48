import { z } from 'zod';
import type { FocusFailure, SiteLoss } from '#situation/failure.ts';
import { areaDocument, areaJson } from './area-json.ts';
import { metresJson } from './position-json.ts';

const count = z.number().int().min(0);

const focusJson = z.strictObject({
  focusId: z.string(),
  depth: count.describe('sites that reach it for certain; 1 is a single point of failure'),
  uncertain: count.describe('sites that reach it by some published figures'),
  behind: z
    .array(
      z.strictObject({
        siteId: z.string(),
        metres: metresJson.describe('from the site to the place'),
        verdict: z.enum(['inside', 'uncertain']),
        depthLeft: count.describe('other sites that reach the place for certain'),
        uncertainLeft: count,
      }),
    )
    .describe('the sites that reach it, those that do for certain first, nearest first'),
});

/** What each focus place hangs on, as JSON. */
export const failureJson = z.strictObject({
  systemIds: z.array(z.string()).describe('the systems that are chosen'),
  focus: z.array(focusJson).describe('by any of the systems'),
  systems: z
    .array(z.strictObject({ systemId: z.string(), focus: z.array(focusJson) }))
    .describe('by each of the systems alone'),
  sites: z
    .array(
      z.strictObject({
        siteId: z.string(),
        lostFocusIds: z.array(z.string()).describe('places that no other site reaches for certain'),
        thinnedFocusIds: z.array(z.string()).describe('places that it reaches for certain'),
        soleArea: areaJson
          .nullable()
          .describe('what it alone reaches by the lowest figures; null unless asked for'),
        soleAreaByHighest: areaJson.nullable().describe('the same by the highest figures'),
      }),
    )
    .describe('by what would be lost without them: places, then depth, then area'),
});

type FailureJson = z.infer<typeof failureJson>;

/** What is written about what places hang on. */
export interface WrittenFailure {
  readonly systemIds: readonly string[];
  readonly failures: readonly FocusFailure[];
  /** The same for each system alone. */
  readonly bySystem: ReadonlyMap<string, readonly FocusFailure[]>;
  readonly losses: readonly SiteLoss[];
}

/** What each focus place hangs on, as a JSON document that `failureJson` describes. */
export function failureDocument(written: WrittenFailure): FailureJson {
  const { systemIds, failures, bySystem, losses } = written;
  return {
    systemIds: [...systemIds],
    focus: failures.map(focusDocument),
    systems: [...bySystem].map(([systemId, ofSystem]) => ({
      systemId,
      focus: ofSystem.map(focusDocument),
    })),
    sites: losses.map(({ siteId, lostFocusIds, thinnedFocusIds, soleArea }) => ({
      siteId,
      lostFocusIds: [...lostFocusIds],
      thinnedFocusIds: [...thinnedFocusIds],
      soleArea: soleArea === undefined ? null : areaDocument(soleArea.low),
      soleAreaByHighest: soleArea === undefined ? null : areaDocument(soleArea.high),
    })),
  };
}

function focusDocument({ focusId, depth, uncertain, behind }: FocusFailure) {
  return { focusId, depth, uncertain, behind: behind.map((site) => ({ ...site })) };
}
