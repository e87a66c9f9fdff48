import type { Atlas } from '#atlas/atlas.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { PublishedRange, RangeFigure, System } from '#atlas/system.ts';
import { formatNumber } from '#i18n/format-number.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { isOwn } from '#scenario/own.ts';
import { actingRange, type Band, bandOf } from '#situation/band.ts';
import { asOfText } from './as-of-text.ts';
import { bandText } from './band-text.ts';
import type { Provenance, ProvenanceFact } from './provenance.ts';

function printedText({ given }: RangeFigure, language: Language): string {
  const { value, unit } = given;
  const decimals = Number.isInteger(value) ? 0 : 1;
  return `${formatNumber(value, language, decimals)}\u2009${messages(language).units[unit]}`;
}

function figuresOf(range: PublishedRange): readonly RangeFigure[] {
  return [range.low, range.stated, range.high].filter((figure) => figure !== undefined);
}

function printedFacts(range: PublishedRange, language: Language): ProvenanceFact[] {
  const { record: texts, statements } = messages(language);
  return (['low', 'stated', 'high'] as const).flatMap((which) => {
    const figure = range[which];
    if (figure === undefined) return [];
    const marks = figure.verified ? [] : [statements.unverified];
    const text = [printedText(figure, language), ...marks].join(statements.listSeparator);
    return [{ term: texts[which], text }];
  });
}

function rangeFacts(range: PublishedRange, language: Language): ProvenanceFact[] {
  const { provenance: texts, kinds } = messages(language);
  return [
    ...(range.asOf === '' ? [] : [{ term: texts.asOf, text: asOfText(range.asOf, language) }]),
    { term: texts.confidence, text: kinds.confidences[range.confidence] },
    ...(range.note === undefined ? [] : [{ term: texts.note, text: range.note[language] }]),
  ];
}

function subjectOf(system: System, kind: PublishedRange['kind'], language: Language): string {
  const { provenance: texts, kinds } = messages(language);
  return texts.rangeOf({ system: system.names[language], kind: kinds.ranges[kind] });
}

/** Where one published figure of a range comes from: as its source prints it, with date and confidence. */
export function rangeFigureProvenance(
  system: System,
  range: PublishedRange,
  figure: RangeFigure,
  language: Language,
  shown: string,
): Provenance {
  const { provenance: texts, statements } = messages(language);
  return {
    subject: subjectOf(system, range.kind, language),
    figure: shown,
    origin: isOwn(system.id) ? texts.given : texts.published,
    mark: figure.verified ? undefined : statements.unverified,
    facts: [
      { term: texts.printed, text: printedText(figure, language) },
      ...rangeFacts(range, language),
    ],
    citations: figure.citations,
    method: 'bands',
  };
}

/** Where all figures of a published range come from: each as printed, with date and confidence. */
export function publishedRangeProvenance(
  system: System,
  range: PublishedRange,
  language: Language,
  shown: string,
): Provenance {
  const { provenance: texts, statements } = messages(language);
  const figures = figuresOf(range);
  return {
    subject: subjectOf(system, range.kind, language),
    figure: shown,
    origin: isOwn(system.id) ? texts.given : texts.published,
    mark: figures.every(({ verified }) => verified) ? undefined : statements.unverified,
    facts: [
      { term: texts.formula, text: texts.bandFormula },
      ...printedFacts(range, language),
      ...rangeFacts(range, language),
    ],
    citations: distinctCitations(figures.flatMap(({ citations }) => citations)),
    method: 'bands',
  };
}

/**
 * Where a band comes from: the published figures as printed, and where the atlas computed it (refuelled, or a carrier and
 * its weapon end to end) the formula and the bands that went in.
 */
export function bandProvenance(
  atlas: Atlas,
  system: System,
  band: Band,
  language: Language,
  shown: string,
): Provenance {
  const { provenance: texts, statements } = messages(language);
  const range = actingRange(system);
  const parts = band.parts ?? [];
  const partSystems = parts.flatMap(({ systemId }) => atlas.systems.get(systemId) ?? []);
  return {
    subject: subjectOf(system, band.kind, language),
    figure: shown,
    origin: band.computed ? texts.computed : band.own ? texts.given : texts.published,
    mark: band.verified ? undefined : statements.unverified,
    facts: [
      { term: texts.formula, text: formulaOf(atlas, band, language) },
      ...partFacts(atlas, band, language),
      ...(range === undefined || parts.length > 0
        ? []
        : [
            ...unrefuelledFact(system, band, language),
            ...printedFacts(range, language),
            ...rangeFacts(range, language),
          ]),
    ],
    citations:
      parts.length > 0
        ? distinctCitations(partSystems.flatMap(systemCitations))
        : distinctCitations(
            range === undefined ? [] : figuresOf(range).flatMap((one) => one.citations),
          ),
    method: band.computed && parts.length === 0 ? 'refuelling' : 'bands',
  };
}

function formulaOf(atlas: Atlas, { parts, computed }: Band, language: Language): string {
  const texts = messages(language).provenance;
  if (parts === undefined) return computed ? texts.refuelledFormula : texts.bandFormula;
  const nameOf = (id: string) => atlas.systems.get(id)?.names[language] ?? id;
  const [carrier, weapon] = parts;
  return texts.combinedFormula({
    carrier: nameOf(carrier.systemId),
    weapon: nameOf(weapon.systemId),
  });
}

function partFacts(atlas: Atlas, { parts }: Band, language: Language): ProvenanceFact[] {
  const texts = messages(language).provenance;
  return (parts ?? []).map(({ systemId, band }) => {
    const name = atlas.systems.get(systemId)?.names[language] ?? systemId;
    return { term: texts.inputs, text: `${name}: ${bandText(band, 'km', language)}` };
  });
}

function unrefuelledFact(system: System, band: Band, language: Language): ProvenanceFact[] {
  const published = band.computed ? bandOf(system, false) : undefined;
  if (published === undefined) return [];
  const { provenance: texts } = messages(language);
  return [{ term: texts.inputs, text: bandText(published, 'km', language) }];
}
