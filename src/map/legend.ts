import type { Atlas } from '#atlas/atlas.ts';
import { bases, type SiteKind, siteKinds } from '#atlas/place.ts';
import { bandProvenance } from '#formats/band-provenance.ts';
import { givenRingProvenance, seaProvenance } from '#formats/length-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { Provenance } from '#formats/provenance.ts';
import { seaLengthText } from '#formats/sea-way-text.ts';
import { toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { messages } from '#i18n/messages.ts';
import type { Stores } from '#store/stores.ts';
import { focusRows } from './drawing/focus-features.ts';
import { type Moment, momentOf } from './drawing/moment.ts';
import { reachCaption, type Wording } from './drawing/reach-features.ts';
import type { ReachGroup } from './drawing/reach-groups.ts';
import { type SymbolPart, siteShape, siteSymbol } from './site-symbol.ts';
import { SHORE_METRES } from './style/basemap.ts';

/** How a mark of the legend is drawn. Colours are roles, for the interface to fill in. */
export type LegendSwatch =
  | { readonly kind: 'symbol'; readonly parts: readonly SymbolPart[] }
  | {
      readonly kind: 'line';
      readonly colour: 'reach' | 'ink' | 'proximity' | 'water' | 'border' | 'waterline';
      readonly dash: 'solid' | 'dashed' | 'dotted';
    }
  | { readonly kind: 'area'; readonly colour: 'reach' | 'reach-uncertain' }
  | { readonly kind: 'focus' }
  /** The two rings round a place of an event. */
  | { readonly kind: 'event' };

/** A figure of the legend's text, as it is written there. */
interface LegendFigure {
  readonly figure: string;
  readonly provenance: () => Provenance | undefined;
}

/** One line of the legend: a mark that is on the map now, and what it means. */
export interface LegendEntry {
  readonly id: string;
  readonly group: LegendGroup;
  readonly swatch: LegendSwatch;
  readonly text: string;
  /** A caveat that belongs with it. */
  readonly note?: string;
  /** The figures that the text names, each with where it comes from. */
  readonly figures?: readonly LegendFigure[];
}

type LegendGroup =
  | 'sites'
  | 'bases'
  | 'states'
  | 'reach'
  | 'focus'
  | 'distances'
  | 'event'
  | 'ground';

/**
 * What the map draws now, in the reader's language, group by group. It follows from the same state and the
 * same functions as the drawing itself: what is not drawn has no entry. The title of a group is
 * `messages(language).legend.groups[group]`.
 */
export function legendEntries(stores: Stores): readonly LegendEntry[] {
  const moment = momentOf(stores, 0);
  return [
    ...reachEntries(moment),
    ...focusEntries(moment),
    ...distanceEntries(moment),
    ...seaWayEntries(moment),
    ...eventEntries(moment),
    ...siteEntries(moment),
    ...groundEntries(moment),
  ];
}

function siteEntries({ atlas, situation, wording }: Moment): LegendEntry[] {
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
  const isDrawn = (open: boolean) =>
    [...situation.access.values()].some((one) => one.open === open);
  return [
    ...[...byShape].map(
      ([shape, [kind = 'camp', ...others]]): LegendEntry => ({
        id: `kind-${shape}`,
        group: 'sites',
        swatch: symbol(kind, 'sovereign', true),
        text: [kind, ...others].map((one) => kinds.places[one]).join(legend.listSeparator),
      }),
    ),
    ...bases
      .filter((basis) => atlas.sites.some(({ site }) => site.basis === basis))
      .map(
        (basis): LegendEntry => ({
          id: `basis-${basis}`,
          group: 'bases',
          swatch: symbol('camp', basis, basis !== 'none'),
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

function reachEntries({ atlas, groups, wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language);
  if (groups.length === 0) return [];
  const differ = groups.some(({ band }) => band.lowMetres < band.highMetres);
  const entry = (id: string, swatch: LegendSwatch, text: string): LegendEntry => ({
    id,
    group: 'reach',
    swatch,
    text,
  });
  return [
    { ...entry('within', { kind: 'area', colour: 'reach' }, legend.within), note: legend.notReach },
    ...(differ
      ? [
          entry('uncertain', { kind: 'area', colour: 'reach-uncertain' }, legend.uncertain),
          entry(
            'low-and-high',
            { kind: 'line', colour: 'reach', dash: 'dotted' },
            legend.lowAndHigh,
          ),
        ]
      : []),
    ...groups.map((group) => ({
      ...entry(
        `reach-${group.system.id}`,
        { kind: 'line', colour: 'reach', dash: group.band.computed ? 'dashed' : 'solid' },
        legend.outline({ caption: reachCaption(group, wording) }),
      ),
      figures: [reachFigure(atlas, group, wording)],
    })),
  ];
}

function reachFigure(atlas: Atlas, { system, band }: ReachGroup, wording: Wording): LegendFigure {
  const figure = lengthText(band.statedMetres, wording.unit, wording.language);
  const provenance = () => bandProvenance(atlas, system, band, wording.language, figure);
  return { figure, provenance };
}

function focusEntries({ scenario, situation, wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language);
  if (situation.focus.length === 0 || scenario.focusIds.length === 0) return [];
  const rows = focusRows(situation);
  const texts = {
    inside: legend.focusLine,
    uncertain: legend.focusLineUncertain,
    outside: legend.focusLineNearest,
  };
  const lines = (['inside', 'uncertain', 'outside'] as const).filter((verdict) =>
    rows.some((row) => (row.verdict ?? 'outside') === verdict),
  );
  return [
    { id: 'focus', group: 'focus', swatch: { kind: 'focus' }, text: legend.focusFirst },
    ...lines.map(
      (verdict): LegendEntry => ({
        id: `focus-line-${verdict}`,
        group: 'focus',
        swatch: { kind: 'line', colour: 'ink', dash: verdict === 'uncertain' ? 'dotted' : 'solid' },
        text: texts[verdict],
      }),
    ),
  ];
}

function distanceEntries({ atlas, scenario, rings, wording }: Moment): LegendEntry[] {
  const { language } = wording;
  const { legend } = messages(language);
  return scenario.proximityRings
    .filter(({ placeId }) => atlas.places.has(placeId))
    .map(({ placeId, radiiMetres, unit }) => ({
      id: `distances-${placeId}`,
      group: 'distances',
      swatch: { kind: 'line', colour: 'proximity', dash: 'dashed' },
      text: legend.distancesRound({
        place: nameOfPlace(atlas, placeId, language),
        distances: radiiMetres
          .map((metres) => lengthText(metres, unit, language))
          .join(legend.listSeparator),
      }),
      figures: radiiMetres.map((metres) => {
        const figure = lengthText(metres, unit, language);
        return {
          figure,
          provenance: () => givenRingProvenance(atlas, placeId, rings.model, language, figure),
        };
      }),
    }));
}

function seaWayEntries({ atlas, seaWay, wording }: Moment): LegendEntry[] {
  const { language, unit } = wording;
  const { sea } = messages(language);
  if (seaWay === undefined) return [];
  const { question, way } = seaWay;
  const ends = {
    from: nameOfPlace(atlas, question.from.id, language),
    to: nameOfPlace(atlas, question.to.id, language),
  };
  const length = seaLengthText(way.metres, unit, language);
  const provenance = () => seaProvenance(atlas, question, 'length', language, length);
  return [
    {
      id: 'sea-way',
      group: 'distances',
      swatch: { kind: 'line', colour: 'water', dash: 'dashed' },
      text: sea.legend({ ...ends, length }),
      figures: [{ figure: length, provenance }],
      note: sea.caveat,
    },
  ];
}

function eventEntries({ event, wording }: Moment): LegendEntry[] {
  const { language } = wording;
  if (event === undefined || event.places.length === 0) return [];
  const text = messages(language).timeline.legendPlace({ title: event.title[language] });
  return [{ id: 'event', group: 'event', swatch: { kind: 'event' }, text }];
}

function groundEntries({ wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language);
  const distances = SHORE_METRES.toReversed()
    .map((metres) => formatNumber(toUnit(metres, 'km'), wording.language))
    .join(legend.listSeparator);
  return [
    {
      id: 'waterlines',
      group: 'ground',
      swatch: { kind: 'line', colour: 'waterline', dash: 'solid' },
      text: legend.waterlines({ distances }),
    },
    {
      id: 'disputed',
      group: 'ground',
      swatch: { kind: 'line', colour: 'border', dash: 'dashed' },
      text: legend.disputed,
    },
  ];
}
