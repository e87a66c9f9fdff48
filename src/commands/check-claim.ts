import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import type { CheckChoices } from '#situation/claim-check.ts';
import { measurePoints } from '#situation/measure-line.ts';
import { carryOut, planCheck, planNeedsCoast } from '#situation/plan-check.ts';
import { type AskedCheck, checkOf, ownClaimId } from '#store/check-store.ts';
import type { Stores } from '#store/stores.ts';

/** What a claim is checked against: of the reader's own records only their own figure knows. */
export function atlasOfCheck(stores: Stores, { id }: Claim): Atlas {
  return id === ownClaimId ? stores.atlas : stores.sourcedAtlas;
}

/** A check that is done at once where no shore is measured; else the host answers it. */
function ask(stores: Stores, claim: Claim, choices: CheckChoices, before?: AskedCheck): AskedCheck {
  const plan = planCheck(atlasOfCheck(stores, claim), claim, choices);
  if (planNeedsCoast(plan)) return { claim, choices, result: before?.result, isWorking: true };
  return { claim, choices, result: carryOut(plan, measurePoints), isWorking: false };
}

/** Asks what becomes of claims as their documents have them. Each is asked once; ids that are not known are left out. */
export function checkClaims(stores: Stores, claimIds: Iterable<string>): void {
  const { asked } = stores.checks.getState();
  const next = new Map(asked);
  for (const id of claimIds) {
    const claim = stores.sourcedAtlas.claims.get(id);
    if (claim !== undefined && !next.has(id)) next.set(id, ask(stores, claim, {}));
  }
  if (next.size > asked.size) stores.checks.setState({ asked: next });
}

/** Asks what becomes of a claim by another system, point or origin; with no choice left it is as its document has it. */
export function alterCheck(stores: Stores, claim: Claim, choices: CheckChoices): void {
  const { altered, asked, own } = stores.checks.getState();
  if (own?.claim === claim) {
    stores.checks.setState({ own: ask(stores, claim, choices, own) });
    return;
  }
  const isChanged = Object.values(choices).some((choice) => choice !== undefined);
  const before = altered?.claim.id === claim.id ? altered : asked.get(claim.id);
  stores.checks.setState({
    altered: isChanged ? ask(stores, claim, choices, before) : undefined,
  });
}

/** Moves the point of the claim that is looked at, where it has one that may be moved. */
export function moveClaimPoint(stores: Stores, position: LonLat): void {
  const { selection } = stores.view.getState();
  const check =
    selection?.kind === 'claim' ? checkOf(stores.checks.getState(), selection.id) : undefined;
  const movable = check?.result?.controls.movable;
  if (check === undefined || movable === undefined) return;
  alterCheck(stores, check.claim, { ...check.choices, [movable.kind]: position });
}

/** Asks what becomes of a figure that the reader typed in. */
export function checkOwnClaim(stores: Stores, claim: Claim): void {
  stores.checks.setState({ own: ask(stores, claim, {}) });
}
