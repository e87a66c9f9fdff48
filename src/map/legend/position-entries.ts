import { positionText } from '#formats/position-text.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** The position that was looked up. */
export function positionEntries({ markedPosition, wording }: Moment): LegendEntry[] {
  if (markedPosition === undefined) return [];
  return [
    {
      id: 'position',
      group: 'position',
      swatch: { kind: 'position' },
      text: positionText(markedPosition, wording.language),
    },
  ];
}
