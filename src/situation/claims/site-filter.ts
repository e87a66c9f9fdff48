import type { Atlas } from '#atlas/atlas.ts';
import type { SiteFilter } from '#atlas/check.ts';
import type { Site } from '#atlas/place.ts';
import { daysOf } from './calendar.ts';

/** The sites that a filter means, in the order of the atlas. */
export function sitesWhere(atlas: Atlas, filter: SiteFilter): readonly Site[] {
  return atlas.sites.filter((site) => fits(site, filter));
}

function fits({ country, site }: Site, { bases, countries, availableFrom }: SiteFilter): boolean {
  if (bases !== undefined && !bases.includes(site.basis)) return false;
  if (countries !== undefined && (country === undefined || !countries.includes(country))) {
    return false;
  }
  if (availableFrom === undefined) return true;
  if (site.availableFrom === undefined) return false;
  const { first } = daysOf(site.availableFrom);
  return first >= daysOf(availableFrom.from).first && first <= daysOf(availableFrom.to).last;
}
