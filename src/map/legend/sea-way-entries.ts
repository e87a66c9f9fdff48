import { seaProvenance } from '#formats/length-provenance.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { seaLengthText } from '#formats/sea-way-text.ts';
import { messages } from '#i18n/messages.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** The way by sea, where one was found. */
export function seaWayEntries({ atlas, seaWay, wording }: Moment): LegendEntry[] {
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
