import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Claim } from '#atlas/claim.ts';
import type { CheckChoices, CheckResult } from '#situation/claim-check.ts';

/** A claim that is to be checked, as its document has it or as the reader changed it. */
export interface AskedCheck {
  readonly claim: Claim;
  readonly choices: CheckChoices;
  /** What became of it, or of the choices before while these are worked out; absent before the first answer. */
  readonly result: CheckResult | undefined;
  readonly isWorking: boolean;
}

/** Which checks were asked for, and how far their answers have come. */
export interface CheckState {
  /** Claims of documents, as they stand there, by id. */
  readonly asked: ReadonlyMap<string, AskedCheck>;
  /** The claim that the reader changed last, as it is changed. */
  readonly altered: AskedCheck | undefined;
  /** The figure that the reader typed in. */
  readonly own: AskedCheck | undefined;
}

export type CheckStore = StoreApi<CheckState>;

/** The id under which a figure that the reader typed in is selected. */
export const ownClaimId = 'own';

/** A store that no check was asked of yet. */
export function createCheckStore(): CheckStore {
  return createStore<CheckState>(() => ({ asked: new Map(), altered: undefined, own: undefined }));
}

/** Every check whose answer is still due. */
export function openChecks({ asked, altered, own }: CheckState): readonly AskedCheck[] {
  const all = [altered, own, ...asked.values()];
  return all.filter((one) => one?.isWorking === true).filter((one) => one !== undefined);
}

/** Puts an answer to its check. One to a check that is no longer asked changes nothing. */
export function answerCheck(store: CheckStore, check: AskedCheck, result: CheckResult): void {
  const { asked, altered, own } = store.getState();
  const answered = { ...check, result, isWorking: false };
  if (altered === check) store.setState({ altered: answered });
  if (own === check) store.setState({ own: answered });
  const { id } = check.claim;
  if (asked.get(id) === check) store.setState({ asked: new Map(asked).set(id, answered) });
}

/** The check of a claim as the reader sees it now: changed where they changed it, else as its document has it. */
export function checkOf(state: CheckState, claimId: string): AskedCheck | undefined {
  if (claimId === ownClaimId) return state.own;
  const { altered, asked } = state;
  return altered?.claim.id === claimId ? altered : asked.get(claimId);
}
