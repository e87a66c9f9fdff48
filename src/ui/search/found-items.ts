import type { Atlas } from '#atlas/atlas.ts';
import type { Found } from '#formats/open-search.ts';
import { parsePosition } from '#formats/parse-position.ts';
import { placeName } from '#formats/place-name.ts';
import { positionText } from '#formats/position-text.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { PageCommand } from './page-commands.ts';

/** One line of the list of finds. */
export interface FoundItem {
  readonly title: string;
  readonly detail: string;
  /** Where it leads: a record, a position, or a command. */
  readonly target: Found | { readonly kind: 'position'; readonly position: LonLat };
}

/** The position that was typed, where it is one. */
export function positionItem(typed: string, language: Language): FoundItem | undefined {
  const parsed = parsePosition(typed);
  if (!parsed.ok) return undefined;
  const texts = messages(language).search;
  const { position } = parsed;
  return {
    title: texts.goTo({ position: positionText(position, language) }),
    detail: texts.position,
    target: { kind: 'position', position },
  };
}

/** A find in words; nothing for one that the atlas no longer knows. */
export function foundItem(
  found: Found,
  atlas: Atlas,
  commands: readonly PageCommand[],
  language: Language,
): FoundItem | undefined {
  const words = wordsOf(found, atlas, commands, language);
  return words && { ...words, target: found };
}

type Words = Pick<FoundItem, 'title' | 'detail'>;

function wordsOf(
  { kind, id }: Found,
  atlas: Atlas,
  commands: readonly PageCommand[],
  language: Language,
): Words | undefined {
  const texts = messages(language);
  const { search } = texts;
  switch (kind) {
    case 'place': {
      const place = atlas.places.get(id);
      if (place === undefined) return undefined;
      const country = place.country === undefined ? [] : [texts.kinds.countries[place.country]];
      const detail = [texts.kinds.places[place.kind], ...country];
      return {
        title: placeName(place, language),
        detail: detail.join(texts.statements.listSeparator),
      };
    }
    case 'system': {
      const system = atlas.systems.get(id);
      return system && { title: system.names[language], detail: search.kinds.system };
    }
    case 'condition': {
      const condition = atlas.conditions.get(id);
      return condition && { title: condition.title[language], detail: search.kinds.condition };
    }
    case 'document': {
      const document = atlas.documents.get(id);
      const detail = document && [search.kinds.document, document.publisher];
      return (
        document && {
          title: document.title,
          detail: (detail ?? []).join(texts.statements.listSeparator),
        }
      );
    }
    case 'event': {
      const event = atlas.events.get(id);
      if (event === undefined) return undefined;
      const detail = [search.kinds.event, formatDate(event.date, language)];
      return { title: event.title[language], detail: detail.join(texts.statements.listSeparator) };
    }
    case 'claim': {
      const claim = atlas.claims.get(id);
      const document = claim && atlas.documents.get(claim.document);
      if (claim === undefined || document === undefined) return undefined;
      const source = search.claim({ title: document.title, paragraph: claim.paragraph });
      const detail = [search.kinds.claim, source].join(texts.statements.listSeparator);
      return { title: claim.statement[language], detail };
    }
    case 'command': {
      const command = commands.find((one) => one.id === id);
      return command && { title: command.title[language], detail: search.kinds.command };
    }
  }
}
