import type { Atlas } from '#atlas/atlas.ts';
import type { Basis, Site, SiteKind } from '#atlas/place.ts';
import type { Language } from '#i18n/language.ts';
import type { Situation } from '#situation/resolve.ts';
import { siteShape } from '../site-symbol.ts';
import { type Drawing, drawing, feature, pointAt } from './features.ts';
import { placeText } from './place-text.ts';

/** The name of a site's image: everything that its look depends on except the theme. */
export function symbolId(kind: SiteKind, basis: Basis, open: boolean): string {
  return `site/${siteShape(kind)}/${basis}/${open ? 'open' : 'closed'}`;
}

const rankByKind: Readonly<Record<SiteKind, number>> = {
  'air-base': 1,
  'naval-base': 2,
  headquarters: 3,
  port: 4,
  airport: 5,
  camp: 6,
};

/** Who keeps a place on a crowded map: sites that a system reaches from, then open ones; air and naval bases first. */
function rank(site: Site, open: boolean, reaches: boolean): number {
  return (reaches ? 0 : 10) + (open ? 0 : 20) + rankByKind[site.kind];
}

/** Every site as a point, with what its symbol and its label say. */
export function siteFeatures(
  atlas: Atlas,
  { access, reach }: Situation,
  focusIds: readonly string[],
  language: Language,
): Drawing {
  const reaching = new Set(reach.map(({ siteId }) => siteId));
  return drawing(
    atlas.sites.map((site) => {
      const open = access.get(site.id)?.open ?? false;
      const { basis } = site.site;
      return feature(site.id, pointAt(site.position), {
        ...placeText(site, language),
        kind: site.kind,
        basis,
        open,
        icon: symbolId(site.kind, basis, open),
        inFocus: focusIds.includes(site.id),
        rank: rank(site, open, reaching.has(site.id)),
      });
    }),
  );
}
