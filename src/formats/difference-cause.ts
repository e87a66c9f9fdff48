import type { Atlas } from '#atlas/atlas.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { AssumedOtherwise } from '#situation/assumed-otherwise.ts';
import { nameOfPlace } from './place-name.ts';

/** More causes than this are only counted. */
const MOST_NAMED = 2;

/** What is assumed otherwise, as it stands at the head of a sentence; nothing where nothing is. */
export function causesText(
  atlas: Atlas,
  otherwise: readonly AssumedOtherwise[],
  language: Language,
): string | undefined {
  const texts = messages(language).difference;
  if (otherwise.length === 0) return undefined;
  if (otherwise.length > MOST_NAMED) return texts.manyCauses({ count: otherwise.length });
  return otherwise.map((one) => causeText(atlas, one, language)).join(texts.causeSeparator);
}

/** One thing that is assumed otherwise, in words: `without Japan’s agreement`. */
export function causeText(atlas: Atlas, cause: AssumedOtherwise, language: Language): string {
  const texts = messages(language).difference.causes;
  switch (cause.kind) {
    case 'condition': {
      const condition = atlas.conditions.get(cause.conditionId);
      const phrase = condition?.phrases?.[cause.holds ? 'holds' : 'fails'][language];
      if (phrase !== undefined) return phrase;
      const title = { condition: condition?.title[language] ?? cause.conditionId };
      return cause.holds ? texts.holds(title) : texts.fails(title);
    }
    case 'forced': {
      const site = nameOfPlace(atlas, cause.siteId, language);
      if (cause.state === undefined) return texts.unforced({ site });
      return cause.state === 'open' ? texts.forcedOpen({ site }) : texts.forcedClosed({ site });
    }
    case 'system': {
      const system = systemName(atlas, cause.systemId, language);
      return cause.chosen ? texts.chosen({ system }) : texts.notChosen({ system });
    }
    case 'assigned':
      return texts.assigned({ system: systemName(atlas, cause.systemId, language) });
    case 'date':
      return texts.date({ date: formatDate(cause.date, language) });
    case 'own':
      return texts.own;
  }
}

/** The name of the system with an id; the id itself where the atlas does not know it. */
export function systemName(atlas: Atlas, systemId: string, language: Language): string {
  return atlas.systems.get(systemId)?.names[language] ?? systemId;
}
