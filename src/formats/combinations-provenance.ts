import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/** Where the count of combinations of some conditions comes from. */
export function combinationsProvenance(
  atlas: Atlas,
  conditionIds: readonly string[],
  language: Language,
  figure: string,
): Provenance {
  const { tallies } = messages(language);
  const conditions = conditionIds.flatMap((id) => atlas.conditions.get(id) ?? []);
  const titles = conditions.map(({ title }) => title[language]);
  return tallyProvenance(
    {
      subject: tallies.combinations,
      figure,
      rule: tallies.combinationsRule({ count: conditionIds.length }),
      facts: namesFacts(tallies.conditions, titles, language),
      citations: conditions.flatMap(({ citations }) => citations),
      origin: 'computed',
    },
    language,
  );
}
