import type { CheckReason, PlaceDistance, SiteDistance } from '#situation/check-reason.ts';
import type { Words } from './words.ts';

type OnlyReachReason = Extract<CheckReason, { kind: 'only-reach' }>;
type RingReason = Extract<CheckReason, { kind: 'ring' }>;
type NearestReason = Extract<CheckReason, { kind: 'nearest' }>;
type NearerReason = Extract<CheckReason, { kind: 'nearer' }>;

/** Sites that a sentence names before it only counts the rest. */
const MOST_NAMED = 3;

/** Which system reaches a point from which sites. */
export function onlyReachText(reason: OnlyReachReason, words: Words): string {
  const { texts } = words;
  const system = reason.systemId === undefined ? undefined : words.system(reason.systemId);
  const told = { system, site: words.place(reason.siteId), distance: words.length(reason.metres) };
  switch (reason.outcome) {
    case 'only':
      return texts.onlyIt(told);
    case 'not-itself':
      return texts.notItself(told);
    case 'others-too':
      return texts.othersToo({ ...told, others: placeList(reason.otherIds, words) });
    case 'uncertain':
      return texts.reachUncertain(told);
    case 'systems-disagree': {
      const holdsFor = reason.holdsForIds.map(words.system);
      return texts.systemsDisagree({
        ...told,
        holdsFor: holdsFor.length === 0 ? undefined : words.list(holdsFor),
      });
    }
  }
}

function placeList(ids: readonly string[], words: Words): string {
  const named = ids.slice(0, MOST_NAMED).map(words.place);
  const count = ids.length - named.length;
  return words.list(count > 0 ? [...named, words.texts.andMore({ count })] : named);
}

type Origin = RingReason['origins'][number];

/** What a range reaches from each origin, and what it does not; origins that fare alike in one clause. */
export function ringText({ origins, rangeMetres }: RingReason, words: Words): string {
  const alike = new Map<string, Origin[]>();
  for (const origin of origins) {
    const { within, beyond, unsure } = origin;
    const key = [within, beyond, unsure]
      .map((group) => group.map(({ placeId }) => placeId))
      .join('|');
    alike.set(key, [...(alike.get(key) ?? []), origin]);
  }
  const range = words.length(rangeMetres);
  const clauses = [...alike.values()]
    .flatMap((group) => originClauses(group, range, words))
    .join(words.texts.clauseSeparator);
  return words.texts.sentence({
    clauses: `${clauses.charAt(0).toUpperCase()}${clauses.slice(1)}`,
  });
}

function originClauses(group: readonly Origin[], range: string, words: Words): string[] {
  const { texts } = words;
  const [first, ...others] = group;
  if (first === undefined) return [];
  const origins = words.list(group.map(({ placeId }) => words.place(placeId)));
  const named = ({ placeId, metres }: PlaceDistance) => {
    const place = words.place(placeId);
    return others.length > 0 ? place : texts.placeAt({ place, distance: words.length(metres) });
  };
  const told = (places: readonly PlaceDistance[]) => ({
    origins,
    range,
    places: words.list(places.map(named)),
  });
  return [
    ...(first.within.length > 0 ? [texts.ringReaches(told(first.within))] : []),
    ...(first.beyond.length > 0 ? [texts.ringStopsShort(told(first.beyond))] : []),
    ...(first.unsure.length > 0 ? [texts.ringUnsure(told(first.unsure))] : []),
  ];
}

/** Which site is nearest, and which are nearer that the claim does not speak of. */
export function nearestText({ nearest, asClaimed, nearer }: NearestReason, words: Words): string {
  const { texts, messages } = words;
  const told = { place: words.place(nearest.siteId), distance: words.length(nearest.metres) };
  const first = asClaimed ? texts.nearest(told) : texts.nearestOther(told);
  if (nearer.length === 0) return first;
  const groups = nearer.map((group) =>
    texts.nearerGroup({
      basis: messages.kinds.bases[group.basis],
      count: group.count,
      place: words.place(group.nearest.siteId),
      distance: words.length(group.nearest.metres),
    }),
  );
  return texts.twoSentences({
    first,
    second: texts.nearerOthers({ groups: words.list(groups) }),
  });
}

/** How many sites are nearer than the nearest of others. */
export function nearerText(reason: NearerReason, words: Words): string {
  const { nearerCount, count, first, last, yardstick } = reason;
  const placed = ({ siteId, metres }: SiteDistance) =>
    words.texts.placeAt({ place: words.place(siteId), distance: words.length(metres) });
  return words.texts.nearer({
    nearerCount,
    count,
    first: placed(first),
    last: placed(last),
    yardstick: placed(yardstick),
  });
}
