import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { type DepthSources, rangeCitations } from './depth-area-provenance.ts';
import type { Provenance } from './provenance.ts';
import { tallyProvenance } from './tally-provenance.ts';

/**
 * What a step of a change of depth means: how many sites more or fewer reach, by which rule.
 *
 * @param sources the systems of both scenarios
 * @param figure the change as it is shown: `+1`
 */
export function depthChangeProvenance(
  sources: DepthSources,
  figure: string,
  language: Language,
): Provenance {
  const { compare, provenance } = messages(language);
  return tallyProvenance(
    {
      subject: compare.depthChange.subject,
      figure,
      rule: compare.depthChange.rule,
      facts: [
        { term: compare.depthChange.counted, text: provenance.depthFormula },
        { term: provenance.earth, text: provenance.wgs84 },
      ],
      citations: rangeCitations(sources),
      method: 'depth',
      origin: 'computed',
    },
    language,
  );
}
