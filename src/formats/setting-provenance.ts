import type { LonLat } from '#geodesy/lon-lat.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { positionText } from './position-text.ts';
import type { Provenance } from './provenance.ts';
import { tallyProvenance } from './tally-provenance.ts';
import { type StatedSpeed, speedText } from './travel-time-text.ts';

/** The references that the shores of the embedded basemap come from. */
const shoreReferences = ['openstreetmap-coast', 'natural-earth'] as const;

/** Where the distances of the lines in the sea come from. */
export function waterlinesProvenance(language: Language, figure: string): Provenance {
  const { tallies } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.waterlines,
      figure,
      rule: tallies.waterlinesRule,
      citations: shoreReferences.map((reference) => ({ reference })),
      origin: 'set',
    },
    language,
  );
}

/** Where a time for a distance comes from. */
export function travelTimeProvenance(
  metresText: string,
  speed: StatedSpeed,
  language: Language,
  figure: string,
): Provenance {
  const { tallies, provenance: texts } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.travelTime,
      figure,
      rule: tallies.travelTimeRule,
      facts: [
        { term: texts.inputs, text: metresText },
        { term: tallies.speed, text: speedText(speed, language) },
      ],
      origin: 'computed',
    },
    language,
  );
}

/** Where the speed comes from that times are told at. */
export function speedProvenance(language: Language, figure: string): Provenance {
  const { tallies } = messages(language);
  return tallyProvenance(
    { subject: tallies.speed, figure, rule: tallies.speedRule, origin: 'given' },
    language,
  );
}

/** How far from a place the water is looked for that a way by sea begins on. */
export function seaStartProvenance(language: Language, figure: string): Provenance {
  const { tallies, sea } = messages(language);
  return tallyProvenance(
    { subject: tallies.seaTurn, figure, rule: sea.help, origin: 'set', method: 'by-sea' },
    language,
  );
}

/** Where a position comes from that the reader looked up. */
export function lookedUpProvenance(position: LonLat, language: Language): Provenance {
  const { tallies } = messages(language);
  return tallyProvenance(
    {
      subject: tallies.positionLookedUp,
      figure: positionText(position, language),
      rule: tallies.positionRule,
      origin: 'given',
    },
    language,
  );
}
