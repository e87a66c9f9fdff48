import type { Atlas } from '#atlas/atlas.ts';
import type { Claim } from '#atlas/claim.ts';
import { systemCitations } from '#atlas/record-citations.ts';
import type { Citation } from '#atlas/reference.ts';
import { distinctCitations } from '#atlas/source.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { CheckProvenance, CheckResult } from '#situation/claim-check.ts';
import { placeFact } from './distance-provenance.ts';
import { precisionText } from './length-text.ts';
import { nameOfPlace } from './place-name.ts';
import type { MethodSection, Provenance, ProvenanceFact } from './provenance.ts';

const methodSections: Readonly<Record<CheckProvenance['method'], MethodSection>> = {
  geodesic: 'distances',
  'shore-to-shore': 'shore-to-shore',
  'nearest-of': 'claims',
  reach: 'bands',
  ring: 'rings',
  azimuth: 'azimuths',
  conversion: 'claims',
  calendar: 'claims',
  count: 'claims',
  'published-figures': 'claims',
  records: 'claims',
  judgement: 'claims',
};

/** The citation that a claim is: its document, with the paragraph. */
function documentCitation({ document, paragraph }: Claim, language: Language): Citation {
  const texts = messages(language).provenance;
  return { reference: document, detail: texts.paragraph({ paragraph }) };
}

/** Where the figure of a claim comes from: its document, paragraph and date. */
export function givenProvenance(
  atlas: Atlas,
  claim: Claim,
  language: Language,
  figure: string,
): Provenance {
  const { provenance: texts, kinds } = messages(language);
  const document = atlas.documents.get(claim.document);
  return {
    subject: claim.statement[language],
    figure,
    origin: document === undefined ? texts.given : texts.published,
    mark: undefined,
    facts: [
      document === undefined
        ? { term: texts.confidence, text: kinds.confidences[claim.confidence] }
        : { term: texts.asOf, text: formatDate(document.date, language) },
    ],
    citations: document === undefined ? [] : [documentCitation(claim, language)],
    method: undefined,
  };
}

/** Where the measured figure of a claim, or its difference, comes from: formula, inputs, earth model, coast and sources. */
export function measuredProvenance(
  atlas: Atlas,
  claim: Claim,
  result: CheckResult,
  language: Language,
  figure: string,
): Provenance {
  const { provenance: texts, sources, kinds } = messages(language);
  const { method, earthModel, inputs, coastCredits } = result.provenance;
  const { measured } = result;
  const uncertainty = measured?.kind === 'length' ? measured.uncertaintyMetres : 0;
  return {
    subject: claim.statement[language],
    figure,
    origin: method === 'published-figures' ? texts.published : texts.computed,
    mark: undefined,
    facts: [
      { term: texts.formula, text: texts.methods[method] },
      ...(earthModel === undefined ? [] : [{ term: texts.earth, text: texts[earthModel] }]),
      ...inputs.flatMap((input) => inputFacts(atlas, input, language)),
      ...(coastCredits.length === 0
        ? []
        : [{ term: texts.coast, text: coastCredits.join(sources.listSeparator) }]),
      ...(uncertainty > 0
        ? [
            {
              term: texts.precision,
              text: texts.within({ precision: precisionText(uncertainty, language) }),
            },
          ]
        : []),
      { term: texts.confidence, text: kinds.confidences[claim.confidence] },
    ],
    citations: distinctCitations([
      ...inputs.flatMap((input) => inputCitations(atlas, input)),
      ...claim.citations,
    ]),
    method: methodSections[method],
  };
}

type Input = CheckProvenance['inputs'][number];

function inputFacts(atlas: Atlas, { kind, id }: Input, language: Language): ProvenanceFact[] {
  const texts = messages(language).provenance;
  switch (kind) {
    case 'place': {
      const place = atlas.places.get(id);
      return place === undefined ? [] : [placeFact(place, language)];
    }
    case 'system': {
      const system = atlas.systems.get(id);
      return system === undefined ? [] : [{ term: texts.inputs, text: system.names[language] }];
    }
    case 'event': {
      const event = atlas.events.get(id);
      if (event === undefined) return [];
      const text = texts.eventInput({
        event: event.title[language],
        date: formatDate(event.date, language),
      });
      return [{ term: texts.inputs, text }];
    }
    default:
      return [];
  }
}

function inputCitations(atlas: Atlas, { kind, id }: Input): readonly Citation[] {
  switch (kind) {
    case 'place':
      return atlas.places.get(id)?.geocoding.citations ?? [];
    case 'system': {
      const system = atlas.systems.get(id);
      return system === undefined ? [] : systemCitations(system);
    }
    case 'event':
      return atlas.events.get(id)?.citations ?? [];
    case 'document':
    case 'reference':
      return [{ reference: id }];
  }
}

/** The names of the records that a check was worked out from: their digits are no figures. */
export function namesOfInputs(
  atlas: Atlas,
  { provenance, drawing }: Pick<CheckResult, 'provenance' | 'drawing'>,
  language: Language,
): readonly string[] {
  const placeIds = new Set(drawing.placeIds);
  const names = provenance.inputs.flatMap(({ kind, id }) => {
    if (kind === 'place') placeIds.add(id);
    if (kind === 'system') return atlas.systems.get(id)?.names[language] ?? [];
    return kind === 'event' ? (atlas.events.get(id)?.title[language] ?? []) : [];
  });
  return [...names, ...[...placeIds].map((id) => nameOfPlace(atlas, id, language))];
}
