import type { Atlas } from '#atlas/atlas.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { SeaQuestion } from '#situation/sea-way.ts';
import { placeFact } from './distance-provenance.ts';
import { nameOfPlace } from './place-name.ts';
import type { Provenance } from './provenance.ts';

/** Where a distance that the reader typed in comes from, and what is drawn of it. */
export function givenRingProvenance(
  atlas: Atlas,
  placeId: string,
  earthModel: EarthModel,
  language: Language,
  figure: string,
): Provenance {
  const texts = messages(language).provenance;
  const place = atlas.places.get(placeId);
  return {
    subject: texts.ringsRound({ place: nameOfPlace(atlas, placeId, language) }),
    figure,
    origin: texts.given,
    mark: undefined,
    facts: [
      { term: texts.formula, text: texts.givenFormula },
      { term: texts.earth, text: texts[earthModel] },
      ...(place === undefined ? [] : [placeFact(place, language)]),
    ],
    citations: place?.geocoding.citations ?? [],
    method: 'rings',
  };
}

/** Where a bar of the scale comes from. */
export function scaleProvenance(language: Language, figure: string): Provenance {
  const texts = messages(language).provenance;
  return {
    subject: texts.scaleAt,
    figure,
    origin: texts.computed,
    mark: undefined,
    facts: [
      { term: texts.formula, text: texts.scaleFormula },
      { term: texts.earth, text: texts.wgs84 },
    ],
    citations: [],
    method: 'scale',
  };
}

/** Where the length or the hours of a way by sea come from. */
export function seaProvenance(
  atlas: Atlas,
  { from, to }: Pick<SeaQuestion, 'from' | 'to'>,
  of: 'length' | 'hours',
  language: Language,
  figure: string,
): Provenance {
  const { provenance: texts, sea } = messages(language);
  const ends = [from, to].flatMap(({ id }) => atlas.places.get(id) ?? []);
  return {
    subject: texts.bySea({
      from: nameOfPlace(atlas, from.id, language),
      to: nameOfPlace(atlas, to.id, language),
    }),
    figure,
    origin: texts.computed,
    mark: sea.caveat,
    facts: [
      { term: texts.formula, text: of === 'length' ? texts.seaFormula : texts.seaHours },
      { term: texts.earth, text: texts.wgs84 },
      ...ends.map((place) => placeFact(place, language)),
    ],
    citations: distinctCitations(ends.flatMap(({ geocoding }) => geocoding.citations)),
    method: 'by-sea',
  };
}
