import type { Claim } from '#atlas/claim.ts';
import type { CheckChoices, CheckResult } from '#situation/claim-check.ts';
import { measurePoints, openLineMeasurer } from '#situation/measure-line.ts';
import { carryOut, planCheck, planNeedsCoast } from '#situation/plan-check.ts';
import type { Host } from '../command/command.ts';

/** Checks claims of one host. */
export type CheckClaim = (claim: Claim, choices?: CheckChoices) => CheckResult;

/** Makes what checks claims: the coast is read when a claim first needs a shore. */
export function openChecker(host: Host): CheckClaim {
  let onCoast: ReturnType<typeof openLineMeasurer> | undefined;
  return (claim, choices = {}) => {
    const plan = planCheck(host.openAtlas().atlas, claim, choices);
    if (!planNeedsCoast(plan)) return carryOut(plan, measurePoints);
    onCoast ??= openLineMeasurer(host.openCoasts());
    return carryOut(plan, onCoast);
  };
}
