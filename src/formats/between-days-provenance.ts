import type { AtlasEvent } from '#atlas/event.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Provenance } from './provenance.ts';
import { namesFacts, tallyProvenance } from './tally-provenance.ts';

/** Where the count of events between two days comes from. */
export function eventsBetweenProvenance(
  events: readonly AtlasEvent[],
  language: Language,
  figure: string,
): Provenance {
  const { tallies } = messages(language);
  const titles = events.map(({ title }) => title[language]);
  return tallyProvenance(
    {
      subject: tallies.eventsBetween,
      figure,
      rule: tallies.eventsBetweenRule,
      facts: namesFacts(tallies.eventsBetween, titles, language),
      citations: events.flatMap(({ citations }) => citations),
    },
    language,
  );
}

/** Where the count of the sites or systems comes from that two days make different. */
export function betweenDaysProvenance(
  subject: string,
  names: readonly string[],
  language: Language,
): Provenance {
  const { tallies } = messages(language);
  return tallyProvenance(
    {
      subject,
      figure: String(names.length),
      rule: tallies.betweenDaysRule,
      facts: namesFacts(subject, names, language),
    },
    language,
  );
}
