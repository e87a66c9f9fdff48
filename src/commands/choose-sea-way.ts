import type { SeaChoice } from '#store/sea-way-store.ts';
import type { Stores } from '#store/stores.ts';
import { askSeaWay } from './ask-sea-way.ts';

/**
 * Changes what is asked about ways by sea. Once a way was asked for, other ends and other closed straits ask
 * anew; another speed needs no other way.
 */
export function chooseSeaWay(stores: Stores, change: Partial<SeaChoice>): void {
  const before = stores.seaWay.getState();
  const choice = { ...before.choice, ...change };
  stores.seaWay.setState({ choice });
  const isOtherWay =
    choice.fromId !== before.choice.fromId ||
    choice.toId !== before.choice.toId ||
    choice.closedIds !== before.choice.closedIds;
  if (isOtherWay && before.progress.kind !== 'none') askSeaWay(stores, choice);
}
