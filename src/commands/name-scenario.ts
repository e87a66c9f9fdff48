import { LONGEST_NAME } from '#scenario/own-limits.ts';
import type { Stores } from '#store/stores.ts';
import { changeScenario } from './change-scenario.ts';

/** Gives the scenario a name of the user's own, or takes it away with an empty one. */
export function nameScenario(stores: Stores, name: string): void {
  const title = name.trim().slice(0, LONGEST_NAME).trim();
  changeScenario(stores, { kind: 'name-scenario', subjectId: title }, (scenario) => {
    if ((scenario.title ?? '') === title) return scenario;
    const { title: _before, ...rest } = scenario;
    return title === '' ? rest : { ...rest, title };
  });
}
