import { parsePosition } from '#formats/parse-position.ts';
import { isOwnSiteKind, type Own, type OwnPlace, type OwnSite } from '#scenario/own.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import { LARGEST_PRECISION_METRES } from '#scenario/own-limits.ts';
import { type GroundDraft, type GroundFault, groundDraft, readGround } from './ground-draft.ts';
import { hasFault, type NameFault, nameFault, type ReadDraft, typedName } from './read-draft.ts';
import { writtenPosition } from './written-position.ts';

/** A place of the user's own as it is typed. */
export interface PlaceDraft {
  readonly name: string;
  readonly position: string;
  readonly kind: OwnPlace['kind'];
  readonly host: OwnSite['host'];
  readonly operators: readonly OwnSite['host'][];
  readonly facilities: readonly OwnSite['facilities'][number][];
  readonly basis: OwnSite['basis'];
  readonly ground: GroundDraft;
}

/** Which fields of a draft are wrong. */
export interface PlaceFaults {
  readonly name: NameFault | undefined;
  readonly position: boolean;
  readonly operators: boolean;
  readonly facilities: boolean;
  readonly ground: GroundFault | undefined;
}

export function placeDraft(place: OwnPlace | undefined): PlaceDraft {
  return {
    name: place?.name ?? '',
    position: place === undefined ? '' : writtenPosition(place.position),
    kind: place?.kind ?? 'city',
    host: place?.site?.host ?? 'JP',
    operators: place?.site?.operators ?? ['JP'],
    facilities: place?.site?.facilities ?? ['runway'],
    basis: place?.site?.basis ?? 'none',
    ground: groundDraft(place?.ground),
  };
}

/** The place that was typed, or what is wrong with it. An edited place whose position was left keeps all its digits. */
export function readPlace(
  draft: PlaceDraft,
  before: OwnPlace | undefined,
  own: Own,
): ReadDraft<OwnPlace, PlaceFaults> {
  const name = typedName(draft.name);
  const position = parsePosition(draft.position);
  const ground = readGround(draft.ground);
  const isSite = isOwnSiteKind(draft.kind);
  const faults: PlaceFaults = {
    name: nameFault(name),
    position: !position.ok,
    operators: isSite && draft.operators.length === 0,
    facilities: isSite && draft.facilities.length === 0,
    ground: typeof ground === 'string' ? ground : undefined,
  };
  if (hasFault(faults) || !position.ok || typeof ground === 'string') return { faults };
  const isMoved = before === undefined || draft.position !== writtenPosition(before.position);
  const [longitude, latitude] = position.position;
  return {
    record: {
      id: before?.id ?? freeOwnId(own, name, 'place'),
      name,
      kind: draft.kind,
      position: isMoved ? [longitude, latitude] : before.position,
      precisionMetres: isMoved
        ? Math.min(LARGEST_PRECISION_METRES, Math.ceil(position.precisionMetres))
        : before.precisionMetres,
      ground,
      ...(isSite ? { site: siteOf(draft, before) } : {}),
    },
  };
}

function siteOf(
  { host, operators, facilities, basis }: PlaceDraft,
  before: OwnPlace | undefined,
): OwnSite {
  return {
    host,
    operators: [...operators],
    facilities: [...facilities],
    basis,
    needs: before?.site?.needs ?? [],
  };
}
