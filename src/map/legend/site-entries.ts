import { bases, type SiteKind, siteKinds } from '#atlas/place.ts';
import { messages } from '#i18n/messages.ts';
import type { Moment } from '../drawing/moment.ts';
import { siteShape, siteSymbol } from '../site-symbol.ts';
import type { LegendEntry, LegendSwatch } from './entry.ts';

/** The kinds, grounds of access and states of the sites that are drawn; two scenarios on one map have states of their own. */
export function siteEntries({ atlas, comparison, situation, wording }: Moment): LegendEntry[] {
  const { kinds, legend } = messages(wording.language);
  const present = siteKinds.filter((kind) => atlas.sites.some((site) => site.kind === kind));
  const byShape = new Map<string, SiteKind[]>();
  for (const kind of present) {
    byShape.set(siteShape(kind), [...(byShape.get(siteShape(kind)) ?? []), kind]);
  }
  const symbol = (...look: Parameters<typeof siteSymbol>): LegendSwatch => ({
    kind: 'symbol',
    parts: siteSymbol(...look),
  });
  const tone = comparison === undefined ? 'reach' : 'ink';
  const isDrawn = (open: boolean) =>
    comparison === undefined && [...situation.access.values()].some((one) => one.open === open);
  return [
    ...[...byShape].map(
      ([shape, [kind = 'camp', ...others]]): LegendEntry => ({
        id: `kind-${shape}`,
        group: 'sites',
        swatch: symbol(kind, 'sovereign', true, tone),
        text: [kind, ...others].map((one) => kinds.places[one]).join(legend.listSeparator),
      }),
    ),
    ...bases
      .filter((basis) => atlas.sites.some(({ site }) => site.basis === basis))
      .map(
        (basis): LegendEntry => ({
          id: `basis-${basis}`,
          group: 'bases',
          swatch: symbol('camp', basis, basis !== 'none', tone),
          text: kinds.bases[basis],
        }),
      ),
    ...[true, false].filter(isDrawn).map(
      (open): LegendEntry => ({
        id: open ? 'open' : 'closed',
        group: 'states',
        swatch: symbol('port', 'sovereign', open),
        text: open ? legend.open : legend.closed,
      }),
    ),
  ];
}
