import type { Atlas } from '#atlas/atlas.ts';
import type { Place } from '#atlas/place.ts';
import { placeCitations } from '#atlas/record-citations.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { precisionText } from './length-text.ts';
import { placeName } from './place-name.ts';
import { positionText } from './position-text.ts';
import type { Provenance, ProvenanceFact } from './provenance.ts';

/** What a distance or a direction between two places is told from. */
export interface DistanceProvenanceInput {
  readonly atlas: Atlas;
  readonly fromId: string;
  readonly toId: string;
  /** How far apart they are. */
  readonly metres: number;
  readonly earthModel: EarthModel;
  readonly language: Language;
  /** The figure as it is shown. */
  readonly figure: string;
}

const confidences = ['high', 'medium', 'low', 'unverified'] as const;

/** Within this many degrees, either side, nothing can be said of a direction. */
const NO_DIRECTION_DEGREES = 90;

/**
 * Where a distance between two places comes from: formula, earth model, both positions with their precision, and the
 * lower of their confidences. Nothing where the atlas lacks one of them.
 */
export function distanceProvenance(input: DistanceProvenanceInput): Provenance | undefined {
  return lineProvenance(input, (texts, from, to) => ({
    subject: texts.ends({
      from: placeName(from, input.language),
      to: placeName(to, input.language),
    }),
    method: 'distances',
    precision: texts.together({
      precision: precisionText(from.precisionMetres + to.precisionMetres, input.language),
    }),
  }));
}

/** Where a direction at one place towards another comes from; as `distanceProvenance`. */
export function azimuthProvenance(input: DistanceProvenanceInput): Provenance | undefined {
  return lineProvenance(input, (texts, from, to) => {
    const ratio = (from.precisionMetres + to.precisionMetres) / input.metres;
    const degrees = ratio < 1 ? (Math.asin(ratio) * 180) / Math.PI : NO_DIRECTION_DEGREES;
    return {
      subject: texts.azimuthAt({
        from: placeName(from, input.language),
        to: placeName(to, input.language),
      }),
      method: 'azimuths',
      precision: texts.azimuthPrecision({
        precision: `${formatNumber(degrees, input.language, degrees < 1 ? 2 : 1)}°`,
      }),
    };
  });
}

type Texts = ReturnType<typeof messages>['provenance'];

interface LineWords {
  readonly subject: string;
  readonly method: 'distances' | 'azimuths';
  readonly precision: string;
}

function lineProvenance(
  { atlas, fromId, toId, earthModel, language, figure }: DistanceProvenanceInput,
  words: (texts: Texts, from: Place, to: Place) => LineWords,
): Provenance | undefined {
  const from = atlas.places.get(fromId);
  const to = atlas.places.get(toId);
  if (from === undefined || to === undefined) return undefined;
  const { provenance: texts, kinds } = messages(language);
  const { subject, method, precision } = words(texts, from, to);
  const ends = [from, to];
  const confidence = confidences.findLast((one) =>
    ends.some(({ geocoding }) => geocoding.confidence === one),
  );
  return {
    subject,
    figure,
    origin: texts.computed,
    mark: confidence === 'unverified' ? messages(language).statements.unverified : undefined,
    facts: [
      { term: texts.formula, text: texts[earthModel === 'wgs84' ? 'geodesic' : 'haversine'] },
      { term: texts.earth, text: texts[earthModel] },
      ...ends.map((place) => placeFact(place, language)),
      { term: texts.precision, text: precision },
      ...(confidence === undefined
        ? []
        : [{ term: texts.confidence, text: kinds.confidences[confidence] }]),
    ],
    citations: distinctCitations(ends.flatMap(({ geocoding }) => geocoding.citations)),
    method,
  };
}

/** Whether a distance rests on a position that nobody verified. */
export function isUnverifiedDistance(atlas: Atlas, fromId: string, toId: string): boolean {
  return [fromId, toId].some((id) => atlas.places.get(id)?.geocoding.confidence === 'unverified');
}

/** A place as an input of a computation: its name, position and precision. */
export function placeFact(place: Place, language: Language): ProvenanceFact {
  const texts = messages(language).provenance;
  return {
    term: texts.inputs,
    text: texts.placeInput({
      place: placeName(place, language),
      position: positionText(place.position, language),
      precision: precisionText(place.precisionMetres, language),
    }),
  };
}

/** Where a place's position, or how precise it is, comes from: its record and how that was settled. */
export function positionProvenance(
  place: Place,
  of: 'position' | 'precision',
  language: Language,
  figure: string,
): Provenance {
  const { provenance: texts, record, kinds, statements } = messages(language);
  const { geocoding, site } = place;
  const name = placeName(place, language);
  const estimated = of === 'precision' && site?.estimated.includes('precision') === true;
  const unverified = geocoding.confidence === 'unverified';
  return {
    subject:
      of === 'position'
        ? texts.placePosition({ place: name })
        : texts.placePrecision({ place: name }),
    figure,
    origin: texts.recorded,
    mark: estimated ? record.estimated : unverified ? statements.unverified : undefined,
    facts: [
      { term: record.method, text: kinds.geocodings[geocoding.method] },
      ...(geocoding.record === undefined
        ? []
        : [
            {
              term: texts.record,
              text: `${kinds.gazetteers[geocoding.record.gazetteer]} ${geocoding.record.id}`,
            },
          ]),
      { term: texts.decision, text: geocoding.decision[language] },
      {
        term: texts.precision,
        text: texts.within({ precision: precisionText(place.precisionMetres, language) }),
      },
      { term: texts.confidence, text: kinds.confidences[geocoding.confidence] },
    ],
    citations: of === 'position' ? geocoding.citations : placeCitations(place),
    method: 'positions',
  };
}
