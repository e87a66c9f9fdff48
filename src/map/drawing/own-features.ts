import type { Atlas } from '#atlas/atlas.ts';
import { isSite } from '#atlas/place.ts';
import { isOwn } from '#scenario/own.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { ownMarkId } from '../own-symbol.ts';
import { type Drawing, drawing, feature, pointAt } from './features.ts';

/** The marks on own places and on forced sites, each at its place. */
export function ownFeatures(atlas: Atlas, { forced }: Pick<Scenario, 'forced'>): Drawing {
  const ids = new Set([...[...atlas.places.keys()].filter(isOwn), ...Object.keys(forced)]);
  return drawing(
    [...ids].flatMap((id) => {
      const place = atlas.places.get(id);
      if (place === undefined) return [];
      const marks = {
        isOwn: isOwn(id),
        isForced: isSite(place) && forced[id] !== undefined,
        isPlace: !isSite(place),
      };
      return [feature(id, pointAt(place.position), { icon: ownMarkId(marks), ...marks })];
    }),
  );
}
