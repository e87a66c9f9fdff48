import { depthChangeProvenance } from '#formats/depth-change-provenance.ts';
import { messages } from '#i18n/messages.ts';
import type { DepthChange } from '#situation/depth-change.ts';
import { DEEPEST_DRAWN, type DepthOutlines } from '#situation/depth-outlines.ts';
import { compareCoverFeatures } from '../drawing/compare-features.ts';
import { type Comparison, comparedSources } from '../drawing/comparison.ts';
import { changeNumber } from '../drawing/depth-change-features.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** How many sites more or fewer reach in B than in A, for each step that the map draws; and where as many do. */
export function depthChangeEntries(
  comparison: Comparison,
  { raised, lowered }: DepthChange,
  { rings, wording }: Moment,
): LegendEntry[] {
  const { language } = wording;
  const { depthChange: texts } = messages(language).compare;
  const sources = comparedSources(comparison);
  const entry = (side: 'a' | 'b', step: number): LegendEntry => {
    const number = changeNumber(side === 'b' ? step : -step);
    const text = step === DEEPEST_DRAWN ? texts.stepOrMore : texts.step;
    return {
      id: `depth-change-${side}-${step}`,
      group: 'comparison',
      swatch: { kind: 'change', side, step },
      text: text({ number }),
      figures: [
        { figure: number, provenance: () => depthChangeProvenance(sources, number, language) },
      ],
    };
  };
  const isReached = compareCoverFeatures(comparison, rings, true).features.length > 0;
  const same: LegendEntry = {
    id: 'depth-change-none',
    group: 'comparison',
    swatch: { kind: 'area', colour: 'both' },
    text: texts.same,
  };
  const entries = [
    ...stepsOf(raised).map((step) => entry('b', step)),
    ...stepsOf(lowered).map((step) => entry('a', step)),
    ...(isReached ? [same] : []),
  ];
  return entries.map((one, index) => (index === 0 ? { ...one, note: texts.note } : one));
}

function stepsOf({ areas }: DepthOutlines): number[] {
  return Array.from({ length: areas.shapeStarts.length - 1 }, (_, index) => index + 1);
}
