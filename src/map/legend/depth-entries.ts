import { messages } from '#i18n/messages.ts';
import { DEEPEST_DRAWN } from '#situation/depth-outlines.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** How many sites reach, for each depth that the map draws. */
export function depthEntries({ depth, wording }: Moment): LegendEntry[] {
  if (depth === undefined) return [];
  const { legend } = messages(wording.language).depth;
  const count = depth.areas.shapeStarts.length - 1;
  return Array.from({ length: count }, (_, index): LegendEntry => {
    const at = index + 1;
    return {
      id: `depth-${at}`,
      group: 'depth',
      swatch: { kind: 'depth', depth: at },
      text: at === DEEPEST_DRAWN ? legend.orMore({ count: at }) : legend.sites({ count: at }),
      ...(index === 0 ? { note: legend.note } : {}),
    };
  });
}
