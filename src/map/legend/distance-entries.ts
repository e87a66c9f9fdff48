import { givenRingProvenance } from '#formats/length-provenance.ts';
import { lengthText } from '#formats/length-text.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import { messages } from '#i18n/messages.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** The distances drawn round places. */
export function distanceEntries({ atlas, scenario, rings, wording }: Moment): LegendEntry[] {
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
