import type { Atlas } from '#atlas/atlas.ts';
import type { Basis, Site, SiteKind } from '#atlas/place.ts';
import type { Language } from '#i18n/language.ts';
import type { Situation } from '#situation/resolve.ts';
import { type OpenTone, siteShape } from '../site-symbol.ts';
import type { Comparison } from './comparison.ts';
import { type Drawing, drawing, feature, pointAt } from './features.ts';
import { placeText } from './place-text.ts';

/** Whether a site is open; in a comparison, in which of the two scenarios it is. */
export type SiteState = 'open' | 'closed' | 'a' | 'b' | 'both';

/** The name of a site's image: everything that its look depends on except the theme. */
export function symbolId(kind: SiteKind, basis: Basis, state: SiteState): string {
  return `site/${siteShape(kind)}/${basis}/${state}`;
}

/** The colour of a site that is open in a state. */
export function toneOf(state: SiteState): OpenTone {
  if (state === 'b') return 'reach-b';
  return state === 'both' ? 'ink' : 'reach';
}

/** In which of two situations a site is open. */
export function comparedState(a: Situation, b: Situation, siteId: string): SiteState {
  const [inA, inB] = [a, b].map(({ access }) => access.get(siteId)?.open ?? false);
  if (inA && inB) return 'both';
  if (inA) return 'a';
  return inB ? 'b' : 'closed';
}

/** The sites of two scenarios together, each with the letter of the one that alone has it open. */
export function comparedSiteFeatures(
  { a, b, atlas, focusIds }: Comparison,
  language: Language,
): Drawing {
  const reaching = new Set(
    [...a.situation.reach, ...b.situation.reach].map(({ siteId }) => siteId),
  );
  return drawing(
    atlas.sites.map((site) => {
      const state = comparedState(a.situation, b.situation, site.id);
      const letter = state === 'a' || state === 'b' ? { onlyIn: state } : {};
      return siteFeature(site, state, reaching.has(site.id), focusIds, language, letter);
    }),
  );
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
      const state = access.get(site.id)?.open ? 'open' : 'closed';
      return siteFeature(site, state, reaching.has(site.id), focusIds, language);
    }),
  );
}

function siteFeature(
  site: Site,
  state: SiteState,
  reaches: boolean,
  focusIds: readonly string[],
  language: Language,
  more: { readonly onlyIn?: 'a' | 'b' } = {},
) {
  const { basis } = site.site;
  const open = state !== 'closed';
  return feature(site.id, pointAt(site.position), {
    ...placeText(site, language),
    kind: site.kind,
    basis,
    open,
    icon: symbolId(site.kind, basis, state),
    inFocus: focusIds.includes(site.id),
    rank: rank(site, open, reaches),
    ...more,
  });
}
