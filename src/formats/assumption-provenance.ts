import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { AssumedOtherwise } from '#situation/assumed-otherwise.ts';
import { causeText } from './difference-cause.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/**
 * Where the count of assumptions comes from in which one scenario differs from another.
 *
 * @param atlas with the records of both (`comparedAtlas`)
 */
export function assumptionsProvenance(
  atlas: Atlas,
  otherwise: readonly AssumedOtherwise[],
  language: Language,
): Provenance {
  const { tallies } = messages(language);
  const causes = otherwise.map((one) => causeText(atlas, one, language));
  return tallyProvenance(
    {
      subject: tallies.assumptions,
      figure: String(otherwise.length),
      rule: tallies.assumptionsRule,
      facts: namesFacts(tallies.assumptions, causes, language),
    },
    language,
  );
}
