import { depthStepProvenance } from '#formats/depth-area-provenance.ts';
import { messages } from '#i18n/messages.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** How many sites reach, for each depth that the map draws. */
export function depthEntries({ atlas, depth, scenario, wording }: Moment): LegendEntry[] {
  if (depth === undefined) return [];
  const { language } = wording;
  const { legend } = messages(language).depth;
  const sources = { atlas, systemIds: scenario.systemIds };
  const count = depth.areas.shapeStarts.length - 1;
  return Array.from({ length: count }, (_, index): LegendEntry => {
    const at = index + 1;
    const bound = at === DEEPEST_DRAWN ? 'or-more' : 'exactly';
    return {
      id: `depth-${at}`,
      group: 'depth',
      swatch: { kind: 'depth', depth: at },
      text: bound === 'or-more' ? legend.orMore({ count: at }) : legend.sites({ count: at }),
      figures: [
        {
          figure: String(at),
          provenance: () => depthStepProvenance(sources, at, bound, language),
        },
      ],
      ...(index === 0 ? { note: legend.note } : {}),
    };
  });
}
