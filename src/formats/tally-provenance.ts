import type { Citation } from '#atlas/reference.ts';
import { distinctCitations } from '#atlas/source.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { MethodSection, Provenance, ProvenanceFact } from './provenance.ts';

/** Things that are named before the rest are only counted. */
const MOST_NAMED = 12;

/** How a figure that is counted, worked out or set came about. */
export interface Tally {
  /** What the figure is of. */
  readonly subject: string;
  /** The figure as it is shown. */
  readonly figure: string;
  /** By which rule, in words. */
  readonly rule: string;
  /** What was counted, and what else went in. */
  readonly facts?: readonly ProvenanceFact[];
  readonly citations?: readonly Citation[];
  readonly method?: MethodSection;
  /** How it came about; counted unless said. */
  readonly origin?: 'counted' | 'computed' | 'given' | 'set';
}

/** Where a figure comes from that is counted by a rule. */
export function tallyProvenance(tally: Tally, language: Language): Provenance {
  const { provenance: texts, tallies } = messages(language);
  const { subject, figure, rule, facts = [], citations = [], method, origin = 'counted' } = tally;
  return {
    subject,
    figure,
    origin: origin === 'set' ? tallies.set : texts[origin],
    mark: undefined,
    facts: [{ term: texts.formula, text: rule }, ...facts],
    citations: distinctCitations(citations),
    method,
  };
}

/** What was counted, by name: the first few, then how many more. Nothing where there is none. */
export function namesFacts(
  term: string,
  names: readonly string[],
  language: Language,
): readonly ProvenanceFact[] {
  const { provenance: texts, statements } = messages(language);
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMED;
  const words = names.slice(0, MOST_NAMED);
  const told = more > 0 ? [...words, texts.moreSites({ count: more })] : words;
  return [{ term, text: told.join(statements.listSeparator) }];
}
