import { setDate as withDate } from '#scenario/operations.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Sets the day that sites and agreements are counted from, `YYYY-MM-DD`. */
export function setDate(stores: Stores, date: string): void {
  changeScenario(stores, { kind: 'set-date', subjectId: date }, (scenario) =>
    withDate(scenario, date),
  );
}

/** A gesture that sets the date over and over and is one step of undo. */
export interface DateGesture {
  /** Sets the date. After another act, or an undo, a new step begins. */
  to(date: string): void;
}

/** Begins a gesture, such as playing through the events. */
export function beginDateGesture(stores: Stores): DateGesture {
  const { document } = stores;
  let last: Scenario | undefined;
  return {
    to: (date) => {
      const history = document.temporal.getState();
      const goesOn = last !== undefined && document.getState().scenario === last;
      if (goesOn) history.pause();
      try {
        setDate(stores, date);
      } finally {
        history.resume();
      }
      last = document.getState().scenario;
    },
  };
}
