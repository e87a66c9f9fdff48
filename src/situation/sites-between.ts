import type { Atlas } from '#atlas/atlas.ts';
import type { Site } from '#atlas/place.ts';
import { existsOn } from './access.ts';

/** The sites that a stretch of time brought: recorded from a day after `fromDay` and not after `toDay`. */
export function sitesBetween(atlas: Atlas, fromDay: string, toDay: string): readonly Site[] {
  return atlas.sites.filter(
    ({ site }) => !existsOn(site.availableFrom, fromDay) && existsOn(site.availableFrom, toDay),
  );
}
