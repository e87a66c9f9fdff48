import { depthProvenance } from '#formats/count-provenance.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { compareCoverFeatures, reachingSides, reachMeets } from '../drawing/compare-features.ts';
import type { Comparison } from '../drawing/comparison.ts';
import type { Drawing } from '../drawing/features.ts';
import { comparedDepths, onlyReachedIn } from '../drawing/focus-features.ts';
import type { Moment } from '../drawing/moment.ts';
import { comparedState, type SiteState, toneOf } from '../drawing/site-features.ts';
import { siteSymbol } from '../site-symbol.ts';
import { depthChangeEntries } from './depth-change-entries.ts';
import type { LegendEntry, LegendFigure } from './entry.ts';

/** Two scenarios on one map: what either reaches, what it has open, and which places in focus it reaches. */
export function comparisonEntries(moment: Moment): LegendEntry[] {
  const { comparison } = moment;
  if (comparison === undefined) return [];
  return [
    ...coverEntries(comparison, moment),
    ...edgeEntries(comparison, moment),
    ...focusEntries(comparison, moment),
    ...stateEntries(comparison, moment),
  ];
}

function idsOf({ features }: Drawing): ReadonlySet<string> {
  return new Set(features.map(({ properties }) => properties.id));
}

/** An entry, if its mark is drawn. */
type PossibleEntry = LegendEntry & { readonly isDrawn: boolean };

function coverEntries(comparison: Comparison, moment: Moment): LegendEntry[] {
  const { depthChange } = moment;
  return depthChange === undefined
    ? regionEntries(comparison, moment)
    : depthChangeEntries(comparison, depthChange, moment);
}

function regionEntries(comparison: Comparison, { rings, wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language).compare;
  const regions = idsOf(compareCoverFeatures(comparison, rings));
  const hatch = (side: 'a' | 'b', strokes: 'whole' | 'broken', text: string): PossibleEntry => {
    const region = `${strokes === 'whole' ? 'only' : 'uncertain'}-${side}`;
    return {
      id: `compare-${region}`,
      group: 'comparison',
      swatch: { kind: 'hatch', side, strokes },
      text,
      isDrawn: regions.has(region),
    };
  };
  const sure: readonly PossibleEntry[] = [
    hatch('a', 'whole', legend.onlyA),
    hatch('b', 'whole', legend.onlyB),
    {
      id: 'compare-both',
      group: 'comparison',
      swatch: { kind: 'area', colour: 'both' },
      text: legend.both,
      isDrawn: reachMeets(comparison, rings.model),
    },
  ];
  const uncertain: readonly PossibleEntry[] = [
    hatch('a', 'broken', legend.uncertainA),
    hatch('b', 'broken', legend.uncertainB),
    {
      id: 'compare-uncertain-both',
      group: 'comparison',
      swatch: { kind: 'dots' },
      text: legend.uncertainBoth,
      isDrawn: regions.has('uncertain-both'),
    },
  ];
  const overHatch = regions.has('uncertain-a') || regions.has('uncertain-b');
  return [
    ...drawnEntries(sure, legend.byLowest),
    ...drawnEntries(uncertain, overHatch ? legend.byHighestOverHatch : legend.byHighest),
  ];
}

function edgeEntries(comparison: Comparison, { wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language).compare;
  const edges = reachingSides(comparison);
  return drawnEntries([
    {
      id: 'compare-edge-a',
      group: 'comparison',
      swatch: { kind: 'line', colour: 'reach', dash: 'solid' },
      text: legend.edgeA,
      isDrawn: edges.includes('a'),
    },
    {
      id: 'compare-edge-b',
      group: 'comparison',
      swatch: { kind: 'line', colour: 'reach-b', dash: 'dashed' },
      text: legend.edgeB,
      isDrawn: edges.includes('b'),
    },
  ]);
}

/** Those of some entries that are drawn, with a note under the first of them. */
function drawnEntries(entries: readonly PossibleEntry[], note?: string): LegendEntry[] {
  return entries
    .filter(({ isDrawn }) => isDrawn)
    .map(({ isDrawn: _isDrawn, ...entry }, index) =>
      index === 0 && note !== undefined ? { ...entry, note } : entry,
    );
}

function focusEntries(comparison: Comparison, { wording }: Moment): LegendEntry[] {
  const { language } = wording;
  const { compare, legend } = messages(language);
  const focusIds = comparison.focusIds.filter((id) => comparison.atlas.places.has(id));
  const places = focusIds.map((id) => comparedDepths(comparison, id));
  const [first] = places;
  const [firstId] = focusIds;
  if (first === undefined || firstId === undefined) return [];
  const isOnlyIn = (side: 'a' | 'b') => places.some((depths) => onlyReachedIn(depths) === side);
  const ring = (side: 'a' | 'b', text: string): LegendEntry => ({
    id: `compare-focus-${side}`,
    group: 'focus',
    swatch: { kind: 'ring', side },
    text,
  });
  return [
    { id: 'focus', group: 'focus', swatch: { kind: 'focus' }, text: legend.focusFirst },
    {
      id: 'compare-depths',
      group: 'focus',
      swatch: {
        kind: 'text',
        text: compare.depths(first),
        figures: depthFigures(comparison, firstId, language),
      },
      text: compare.legend.depths,
    },
    ...(isOnlyIn('a') ? [ring('a', compare.legend.focusOnlyA)] : []),
    ...(isOnlyIn('b') ? [ring('b', compare.legend.focusOnlyB)] : []),
  ];
}

/** The depth of a place in A and in B, where they ask about it. */
function depthFigures(
  { a, b, atlas }: Comparison,
  placeId: string,
  language: Language,
): LegendFigure[] {
  return [a, b].flatMap(({ situation }): LegendFigure[] => {
    const focus = situation.focus.find(({ focusId }) => focusId === placeId);
    if (focus === undefined) return [];
    const provenance = () => depthProvenance(atlas, focus, 'inside', language);
    return [{ figure: String(focus.depth), provenance }];
  });
}

function stateEntries({ a, b, atlas }: Comparison, { wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language).compare;
  const drawn = new Set(atlas.sites.map(({ id }) => comparedState(a.situation, b.situation, id)));
  const states: readonly (readonly [SiteState, string])[] = [
    ['a', legend.openOnlyA],
    ['b', legend.openOnlyB],
    ['both', legend.openBoth],
    ['closed', legend.closedBoth],
  ];
  return states
    .filter(([state]) => drawn.has(state))
    .map(([state, text]) => ({
      id: `compare-open-${state}`,
      group: 'states',
      swatch: {
        kind: 'symbol',
        parts: siteSymbol('port', 'sovereign', state !== 'closed', toneOf(state)),
        ...(state === 'a' || state === 'b' ? { letter: state } : {}),
      },
      text,
    }));
}
