import type { Atlas } from '#atlas/atlas.ts';
import type { CheckEnd } from '#atlas/check.ts';
import type { Claim, SourceDocument } from '#atlas/claim.ts';
import type { AtlasEvent } from '#atlas/event.ts';
import type { CheckChoices, CheckResult } from './claim-check.ts';
import { checkDate, checkFirst, checkOrder } from './claims/dates.ts';
import { checkConversion, checkPublished, checkRank } from './claims/figures.ts';
import { planJudgement, unchecked } from './claims/judgement.ts';
import { planLength } from './claims/length.ts';
import { planOnlyReach } from './claims/only-reach.ts';
import { checkCarriers, checkCount } from './claims/records.ts';
import { type CheckPlan, placeOf, settled } from './claims/result.ts';
import { planRing } from './claims/ring.ts';
import { planNearer, planNearest } from './claims/sorted-sites.ts';
import { planAt, planAzimuth } from './claims/where.ts';
import { endAt, measurePoints, needsCoast } from './measure-line.ts';
import type { LineAnswer, LineQuestion, MeasureLines } from './measured-line.ts';

/**
 * How a claim is checked: which lines are to be measured, and what follows once they are. Pure: measuring is left to the
 * caller, because shores are read only when they are asked for, on the page in a worker.
 *
 * @param choices what the reader changes: the system judged by, the point to be reached, the origin of the ring
 * @throws Error where the claim names a record that the atlas does not have
 */
export function planCheck(atlas: Atlas, claim: Claim, choices: CheckChoices = {}): CheckPlan {
  const { lines, conclude } = planByKind(atlas, claim, choices);
  const events = [...atlas.events.values()].filter(({ claims }) => claims.includes(claim.id));
  return {
    lines,
    conclude: (answers) => withRecords(conclude(answers), claim, events),
  };
}

/** Adds to what is shown the places and the events that belong to the claim, whatever its check measures. */
function withRecords(
  { drawing, ...result }: CheckResult,
  { places }: Claim,
  events: readonly AtlasEvent[],
): CheckResult {
  const eventIds = [...new Set([...drawing.eventIds, ...events.map(({ id }) => id)])];
  const placeIds = [...new Set([...drawing.placeIds, ...places])];
  return { ...result, drawing: { ...drawing, placeIds, eventIds } };
}

function planByKind(
  atlas: Atlas,
  { check, document: documentId, citations }: Claim,
  choices: CheckChoices,
): CheckPlan {
  const document = () => documentOf(atlas, documentId);
  const question = ({ from, to }: { readonly from: CheckEnd; readonly to: CheckEnd }) => ({
    from: endAt(placeOf(atlas, from.place), from.at),
    to: endAt(placeOf(atlas, to.place), to.at),
  });
  switch (check.kind) {
    case 'distance':
      return planLength(check.figure, [question(check), ...check.otherwise.map(question)]);
    case 'nearest':
      return planNearest(atlas, check);
    case 'nearer':
      return planNearer(atlas, check);
    case 'only-reach':
      return planOnlyReach(atlas, check, choices);
    case 'ring':
      return planRing(atlas, check, choices);
    case 'azimuth':
      return planAzimuth(atlas, check);
    case 'at':
      return planAt(atlas, check);
    case 'conversion':
      return settled(checkConversion(check));
    case 'date':
      return settled(checkDate(atlas, check, document()));
    case 'order':
      return settled(checkOrder(atlas, check, document()));
    case 'first':
      return settled(checkFirst(atlas, check));
    case 'count':
      return settled(checkCount(atlas, check));
    case 'published':
      return settled(checkPublished(check));
    case 'rank':
      return settled(checkRank(check));
    case 'carriers':
      return settled(checkCarriers(atlas, check));
    case 'judgement':
      return planJudgement(check, citations, check.line && question(check.line));
    case 'not-checkable':
      return settled(unchecked(check, citations));
  }
}

function documentOf(atlas: Atlas, id: string): SourceDocument {
  const document = atlas.documents.get(id);
  if (document === undefined) throw new Error(`The atlas has no document "${id}".`);
  return document;
}

/** Whether a coast has to be read for a plan. */
export function planNeedsCoast({ lines }: CheckPlan): boolean {
  return lines.some(needsCoast);
}

/** Carries a plan out where the coast is at hand. */
export function carryOut(
  plan: CheckPlan,
  measure: (question: LineQuestion) => LineAnswer,
): CheckResult {
  return plan.conclude(plan.lines.map(measure));
}

/** Carries a plan out with a worker that measures shores, which is asked only where a shore is needed. */
export async function carryOutWith(plan: CheckPlan, measure: MeasureLines): Promise<CheckResult> {
  if (!planNeedsCoast(plan)) return carryOut(plan, measurePoints);
  return plan.conclude(await measure(plan.lines));
}
