import { positionText } from '#formats/position-text.ts';
import { lookedUpProvenance } from '#formats/setting-provenance.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** The position that was looked up. */
export function positionEntries({ markedPosition, wording }: Moment): LegendEntry[] {
  if (markedPosition === undefined) return [];
  const figure = positionText(markedPosition, wording.language);
  return [
    {
      id: 'position',
      group: 'position',
      swatch: { kind: 'position' },
      text: figure,
      figures: [{ figure, provenance: () => lookedUpProvenance(markedPosition, wording.language) }],
    },
  ];
}
