import type { Atlas } from '#atlas/atlas.ts';
import { bandProvenance } from '#formats/band-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { messages } from '#i18n/messages.ts';
import type { Moment } from '../drawing/moment.ts';
import { reachCaption, type Wording } from '../drawing/reach-features.ts';
import type { ReachGroup } from '../drawing/reach-groups.ts';
import type { LegendEntry, LegendFigure, LegendSwatch } from './entry.ts';

/** What is within reach, and each system's common outline. */
export function reachEntries({ atlas, depth, groups, wording }: Moment): LegendEntry[] {
  const { legend } = messages(wording.language);
  if (depth !== undefined || groups.length === 0) return [];
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
