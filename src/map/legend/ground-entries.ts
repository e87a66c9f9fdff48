import { lengthText } from '#formats/length-text.ts';
import { waterlinesProvenance } from '#formats/setting-provenance.ts';
import { toUnit } from '#geodesy/units.ts';
import { formatNumber } from '#i18n/format-number.ts';
import { messages } from '#i18n/messages.ts';
import type { Moment } from '../drawing/moment.ts';
import { SHORE_METRES } from '../style/basemap.ts';
import type { LegendEntry } from './entry.ts';

/** What the basemap draws that is not plain to see. */
export function groundEntries({ wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language);
  const { language } = wording;
  const lines = SHORE_METRES.toReversed().map((metres) => ({
    metres,
    figure: formatNumber(toUnit(metres, 'km'), language),
  }));
  return [
    {
      id: 'waterlines',
      group: 'ground',
      swatch: { kind: 'line', colour: 'waterline', dash: 'solid' },
      text: legend.waterlines({
        distances: lines.map(({ figure }) => figure).join(legend.listSeparator),
      }),
      figures: lines.map(({ metres, figure }) => ({
        figure,
        provenance: () => waterlinesProvenance(language, lengthText(metres, 'km', language)),
      })),
    },
    {
      id: 'disputed',
      group: 'ground',
      swatch: { kind: 'line', colour: 'border', dash: 'dashed' },
      text: legend.disputed,
    },
  ];
}
