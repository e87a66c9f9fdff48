import type { Atlas } from '#atlas/atlas.ts';
import type { Found, OtherName } from '#formats/open-search.ts';
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
  /** Its name in another script or language, where it was found by that. */
  readonly also?: string | undefined;
  /** Where it leads: a record, a position, a command, or nowhere. */
  readonly target:
    | Found
    | { readonly kind: 'position'; readonly position: LonLat }
    | { readonly kind: 'nowhere' };
}

/** The line above finds of which none is called as was typed: the first, so that Enter leads nowhere by chance. */
export function nearItem(typed: string, language: Language): FoundItem {
  const title = messages(language).search.near({ typed });
  return { title, detail: '', target: { kind: 'nowhere' } };
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

/** What a find is put into words from. */
export interface ItemWording {
  readonly atlas: Atlas;
  readonly commands: readonly PageCommand[];
  readonly language: Language;
  /** The name by which it was found, where that is not the one that it is shown by. */
  readonly otherName: (found: Found, shown: string) => OtherName | undefined;
}

/** A find in words, with the name by which it was found; nothing for one that the atlas no longer knows. */
export function foundItem(found: Found, wording: ItemWording): FoundItem | undefined {
  const { atlas, commands, language, otherName } = wording;
  const words = wordsOf(found, atlas, commands, language);
  if (words === undefined) return undefined;
  const other = otherName(found, words.title);
  if (other === undefined || words.detail.includes(other.name)) return { ...words, target: found };
  if (other.isChief) return { ...words, also: other.name, target: found };
  const { search, statements } = messages(language);
  const detail = [words.detail, search.foundBy(other)].join(statements.listSeparator);
  return { ...words, detail, target: found };
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
