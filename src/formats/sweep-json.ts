import { z } from 'zod';
import { scenario } from '#scenario/scenario.ts';
import type { SweepRow, SweptFocus } from '#situation/sweep.ts';
import { metresJson } from './position-json.ts';

const count = z.number().int().min(0);

const sweptFocusJson = z.strictObject({
  focusId: z.string(),
  depth: count.describe('sites that reach it for certain'),
  uncertain: count.describe('sites that reach it by some published figures'),
  nearest: z
    .strictObject({ siteId: z.string(), metres: metresJson })
    .nullable()
    .describe('the nearest open site; null where none is open'),
});

const answer = {
  holding: z
    .array(z.string())
    .describe('ids of the conditions that hold: of those combined, or of all in an answer line'),
  reached: count.describe('focus places that some site reaches for certain'),
  depth: count.describe('the depth at all focus places together'),
  focus: z.array(sweptFocusJson),
};

/** Every combination of the conditions, ranked, as JSON. */
export const sweepJson = z.strictObject({
  conditionIds: z.array(z.string()).describe('the conditions that were combined'),
  combinations: z.array(z.strictObject(answer)).describe('the best first'),
});

const id = z.union([z.string(), z.number()]).describe('repeated in the answer');

/** One line of a sweep that is asked for line by line: a scenario. */
export const sweepScenarioLine = z.strictObject({ id: id.optional(), scenario });

const sweptLine = z.strictObject({ id: id.optional(), ...answer });

const refusedLine = z.strictObject({
  id: id.optional(),
  line: count.describe('the number of the line that could not be used, from 1'),
  error: z.string().describe('what is wrong with it, where, and how to mend it'),
});

/** One line of the answer: what follows, or why nothing does. */
export const sweepAnswerLine = z.union([sweptLine, refusedLine]);

/** One combination and what follows from it, as JSON. */
export function sweepDocument({ holding, focus }: SweepRow): z.infer<typeof sweptLine> {
  return {
    holding: [...holding],
    reached: focus.filter(({ depth }) => depth > 0).length,
    depth: focus.reduce((sum, { depth }) => sum + depth, 0),
    focus: focus.map(sweptDocument),
  };
}

function sweptDocument({ focusId, depth, uncertain, nearest }: SweptFocus) {
  return {
    focusId,
    depth,
    uncertain,
    nearest: nearest === undefined ? null : { siteId: nearest.siteId, metres: nearest.metres },
  };
}
