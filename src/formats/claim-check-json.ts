import { z } from 'zod';
import { figureQualifiers } from '#atlas/check.ts';
import { claim } from '#atlas/claim.ts';
import { bases } from '#atlas/place.ts';
import { type CheckLine, type CheckResult, claimVerdicts } from '#situation/claim-check.ts';
import type { LineEnd } from '#situation/measured-line.ts';
import { azimuthJson, metresJson, positionJson } from './position-json.ts';

const verdictJson = z.enum(claimVerdicts);
const reachJson = z.enum(['inside', 'uncertain', 'outside']);

const endJson = z.strictObject({
  placeId: z.string().nullable(),
  position: positionJson,
  at: z.enum(['point', 'shore']),
  uncertaintyMetres: metresJson.describe('how far the true end may lie, at most'),
  credit: z.string().nullable().describe('who drew the shore'),
});

const lineJson = z.strictObject({
  role: z.enum(['measured', 'alternative']),
  from: endJson,
  to: endJson,
  metres: metresJson,
  uncertaintyMetres: metresJson,
});

const measuredJson = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('length'),
    metres: metresJson,
    uncertaintyMetres: metresJson,
  }),
  z.strictObject({ kind: z.literal('number'), value: z.number(), unit: z.string() }),
  z.strictObject({
    kind: z.literal('date'),
    from: z.string(),
    to: z.string().nullable(),
  }),
  z.strictObject({ kind: z.literal('azimuth'), degrees: azimuthJson }),
]);

const givenJson = z.strictObject({
  value: z.number(),
  unit: z
    .string()
    .describe('a unit of length, `miles` where the document says not which, or its own word'),
  qualifier: z.enum(figureQualifiers).nullable(),
  metres: z.number().nullable().describe('by the reading that is judged'),
});

const alternativeJson = z.strictObject({
  kind: z.enum(['unit', 'measure', 'figure']),
  verdict: verdictJson,
  unit: z.enum(['km', 'mi', 'nmi', 'm']).nullable(),
  givenMetres: metresJson.nullable(),
  measuredMetres: metresJson.nullable(),
});

/** What became of a claim, as JSON. */
const checkResultJson = z.strictObject({
  verdict: verdictJson,
  sentence: z.string().describe('why, in the language asked for'),
  method: z.string(),
  earthModel: z.literal('wgs84').nullable(),
  given: givenJson.nullable(),
  measured: measuredJson.nullable(),
  difference: z
    .strictObject({
      value: z.number().describe('measured less given: metres, days, or the unit of the figure'),
      share: z.number().nullable().describe('of the measured figure'),
    })
    .nullable(),
  alternatives: z.array(alternativeJson).describe('other ways to read or to measure it'),
  lines: z.array(lineJson),
  ranked: z
    .array(
      z.strictObject({
        siteId: z.string(),
        basis: z.enum(bases),
        metres: metresJson,
        uncertaintyMetres: metresJson,
        counted: z.boolean().describe('false where it stands for comparison'),
        named: z.boolean().describe('named by the claim'),
      }),
    )
    .describe('sites by distance, nearest first'),
  systems: z.array(
    z.strictObject({
      systemId: z.string(),
      verdict: verdictJson,
      reaches: reachJson.describe('from the site of the claim'),
      others: z.array(z.strictObject({ siteId: z.string(), verdict: reachJson })),
    }),
  ),
  inputs: z.array(
    z.strictObject({
      kind: z.enum(['place', 'system', 'event', 'document', 'reference']),
      id: z.string(),
    }),
  ),
  coastCredits: z.array(z.string()),
});

/** A claim with what became of it, as JSON. */
export const checkedClaimJson = claim.extend({ result: checkResultJson });

/** A figure of one's own with what became of it, as JSON. */
export const checkedFigureJson = z.strictObject({
  statement: z.string().describe('what was understood, in the language asked for'),
  result: checkResultJson,
});

export type CheckResultJson = z.infer<typeof checkResultJson>;

/** What became of a claim as a JSON document. */
export function checkResultDocument(result: CheckResult, sentence: string): CheckResultJson {
  const { verdict, given, measured, difference, drawing, provenance } = result;
  return {
    verdict,
    sentence,
    method: provenance.method,
    earthModel: provenance.earthModel ?? null,
    given:
      given === undefined
        ? null
        : { ...given, qualifier: given.qualifier ?? null, metres: given.metres ?? null },
    measured:
      measured?.kind === 'date' ? { ...measured, to: measured.to ?? null } : (measured ?? null),
    difference:
      difference === undefined
        ? null
        : { value: difference.value, share: difference.share ?? null },
    alternatives: result.alternatives.map(({ line: _line, ...one }) => ({
      ...one,
      unit: one.unit ?? null,
      givenMetres: one.givenMetres ?? null,
      measuredMetres: one.measuredMetres ?? null,
    })),
    lines: drawing.lines.map(lineDocument),
    ranked: result.ranked.map(({ to: _to, ...site }) => site),
    systems: result.systems.map(({ systemId, verdict: judged, reaches, others }) => ({
      systemId,
      verdict: judged,
      reaches,
      others: [...others],
    })),
    inputs: [...provenance.inputs],
    coastCredits: [...provenance.coastCredits],
  };
}

function lineDocument({ from, to, ...line }: CheckLine) {
  return { ...line, from: endDocument(from), to: endDocument(to) };
}

function endDocument({ placeId, credit, ...end }: LineEnd) {
  return { ...end, placeId: placeId ?? null, credit: credit ?? null };
}
