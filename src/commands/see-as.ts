import type { Atlas } from '#atlas/atlas.ts';
import type { Look } from '#formats/look.ts';
import type { Stores } from '#store/stores.ts';
import type { Selection, View } from '#store/view-store.ts';

const recordsOf: Readonly<
  Record<Selection['kind'], (atlas: Atlas) => ReadonlyMap<string, unknown>>
> = {
  place: ({ places }) => places,
  system: ({ systems }) => systems,
  condition: ({ conditions }) => conditions,
  claim: ({ claims }) => claims,
  event: ({ events }) => events,
  document: ({ documents }) => documents,
};

/** What of a look the view holds: all but the camera. A record that the atlas has not is left closed. */
function viewOfLook(look: Look, atlas: Atlas): Partial<View> {
  const { camera: _camera, selection, ...seen } = look;
  const isKnown = selection !== undefined && recordsOf[selection.kind](atlas).has(selection.id);
  const told = Object.entries(seen).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(told), ...(isKnown ? { selection } : {}) };
}

/** Has the reader see things as a link or a draft says. It is no act: it changes no scenario and is not undone. */
export function seeAs({ atlas, view }: Stores, look: Look): void {
  view.setState(viewOfLook(look, atlas));
}
