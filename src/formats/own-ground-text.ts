import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { isOwn } from '#scenario/own.ts';

/**
 * What an own place, system or condition rests on, in words; nothing for a record of the atlas. A carrier with its weapon
 * rests on the grounds of whichever of the two are own.
 */
export function ownGroundText(atlas: Atlas, id: string, language: Language): string | undefined {
  if (!isOwn(id)) return undefined;
  const system = atlas.systems.get(id);
  const ground =
    atlas.places.get(id)?.geocoding.decision ??
    (system?.combination === undefined ? system?.note : undefined) ??
    atlas.conditions.get(id)?.why;
  if (ground !== undefined) return ground[language];
  const parts = Object.values(system?.combination ?? {});
  const grounds = parts.flatMap((part) => ownGroundText(atlas, part.id, language) ?? []);
  return grounds.length === 0 ? '' : grounds.join(' ');
}
