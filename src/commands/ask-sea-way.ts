import type { SeaQuestion } from '#situation/sea-way.ts';
import type { SeaChoice } from '#store/sea-way-store.ts';
import type { Stores } from '#store/stores.ts';

/** Asks for the way by sea of a choice; the host answers. A choice without two places of the atlas asks nothing. */
export function askSeaWay({ atlas, seaWay }: Stores, choice: SeaChoice): void {
  const from = atlas.places.get(choice.fromId ?? '');
  const to = atlas.places.get(choice.toId ?? '');
  if (from === undefined || to === undefined) return;
  const question: SeaQuestion = {
    from: { id: from.id, position: from.position },
    to: { id: to.id, position: to.position },
    closedIds: choice.closedIds,
  };
  seaWay.setState({ choice, progress: { kind: 'working', question } });
}
