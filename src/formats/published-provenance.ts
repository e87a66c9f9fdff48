import type { Claim } from '#atlas/claim.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Provenance } from './provenance.ts';

type PublishedCheck = Extract<Claim['check'], { kind: 'published' }>;
type RankCheck = Extract<Claim['check'], { kind: 'rank' }>;

/** Where a figure comes from that others published beside a claim's own: its source, date and definition. */
export function publishedFigureProvenance(
  claim: Claim,
  { date, definition, reference }: PublishedCheck['figures'][number],
  language: Language,
  figure: string,
): Provenance {
  const { provenance: texts, tallies, sources, kinds } = messages(language);
  return {
    subject: claim.statement[language],
    figure,
    origin: texts.published,
    mark: undefined,
    facts: [
      { term: tallies.definition, text: definition[language] },
      { term: texts.asOf, text: date === undefined ? sources.undated : formatDate(date, language) },
      { term: texts.confidence, text: kinds.confidences[claim.confidence] },
    ],
    citations: [{ reference }],
    method: 'claims',
  };
}

/** Where a figure comes from in the list that a claim's rank is held against. */
export function rankedFigureProvenance(
  claim: Claim,
  { name }: RankCheck['list'][number],
  language: Language,
  figure: string,
): Provenance {
  const { provenance: texts, sources, kinds } = messages(language);
  return {
    subject: name[language],
    figure,
    origin: texts.published,
    mark: undefined,
    facts: [
      { term: sources.rankedList, text: claim.statement[language] },
      { term: texts.confidence, text: kinds.confidences[claim.confidence] },
    ],
    citations: claim.citations,
    method: 'claims',
  };
}
