import type { MeasureLines } from '#situation/measured-line.ts';
import { answerCheck, openChecks } from '#store/check-store.ts';
import type { Stores } from '#store/stores.ts';

/** What checks claims, not with the first page: it is there once something was asked. */
function checking() {
  return Promise.all([import('#commands/check-claim.ts'), import('#situation/plan-check.ts')]);
}

/**
 * Answers the checks that need a shore, the one that the reader works on first. One at a time, so that what is no
 * longer asked is never measured.
 * @returns what to call to stop
 */
export function keepChecksAnswered(stores: Stores, measure: MeasureLines): () => void {
  const { checks } = stores;
  let isAnswering = false;
  const answerAll = async () => {
    if (isAnswering || openChecks(checks.getState()).length === 0) return;
    isAnswering = true;
    try {
      const [{ atlasOfCheck }, { carryOutWith, planCheck }] = await checking();
      for (
        let [check] = openChecks(checks.getState());
        check !== undefined;
        [check] = openChecks(checks.getState())
      ) {
        const plan = planCheck(atlasOfCheck(stores, check.claim), check.claim, check.choices);
        answerCheck(checks, check, await carryOutWith(plan, measure));
      }
    } finally {
      isAnswering = false;
    }
  };
  return checks.subscribe(() => void answerAll());
}
