import type { Place } from './place.ts';
import type { Citation } from './reference.ts';
import { distinctCitations } from './source.ts';
import type { System } from './system.ts';

/** All that a place's record cites: legal ground and dates first, then names and position. */
export function placeCitations({ names, geocoding, site }: Place): readonly Citation[] {
  return distinctCitations([
    ...(site?.basisCitations ?? []),
    ...(site?.former?.citations ?? []),
    ...(site?.dates.flatMap(({ citations }) => citations) ?? []),
    ...names.citations,
    ...geocoding.citations,
  ]);
}

/** All that the published ranges and the dates of a system cite. */
export function systemCitations({ ranges, service }: System): readonly Citation[] {
  return distinctCitations([
    ...ranges.flatMap(({ low, stated, high }) =>
      [low, stated, high].flatMap((figure) => figure?.citations ?? []),
    ),
    ...(service?.citations ?? []),
  ]);
}
