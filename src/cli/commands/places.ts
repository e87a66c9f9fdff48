import { bases, countries, facilities, isSite, type Place, placeKinds } from '#atlas/place.ts';
import { placeName } from '#formats/place-name.ts';
import { listCommand } from './list-command.ts';

const POSITION_DECIMALS = 4;

/** `places`: the places of the atlas. */
export const placesCommand = listCommand<Place>({
  name: 'places',
  summary: 'list the places of the atlas',
  examples: ['places --kind site --country PH', 'places 与那国', 'places --basis treaty --json'],
  filters: {
    kind: {
      value: 'KIND',
      choices: ['site', ...placeKinds],
      summary: `site for any site, or ${placeKinds.join(', ')}`,
      fits: (place, kind) => (kind === 'site' ? isSite(place) : place.kind === kind),
    },
    country: {
      value: 'CODE',
      choices: countries,
      summary: `ISO 3166-1 code: ${countries.join(', ')}`,
      fits: (place, country) => place.country === country,
    },
    basis: {
      value: 'BASIS',
      choices: bases,
      summary: `legal basis of access to a site: ${bases.join(', ')}`,
      fits: (place, basis) => place.site?.basis === basis,
    },
    facility: {
      value: 'FACILITY',
      choices: facilities,
      summary: `what a site has: ${facilities.join(', ')}`,
      fits: (place, wanted) =>
        place.site?.facilities.some((facility) => facility === wanted) ?? false,
    },
  },
  columns: [
    { head: 'id' },
    { head: 'name' },
    { head: 'kind' },
    { head: 'country' },
    { head: 'lat', align: 'right' },
    { head: 'lon', align: 'right' },
    { head: 'basis' },
  ],
  records: ({ atlas }) => [...atlas.places.values()],
  row: (place, language) => [
    place.id,
    placeName(place, language),
    place.kind,
    place.country ?? '',
    place.position[1].toFixed(POSITION_DECIMALS),
    place.position[0].toFixed(POSITION_DECIMALS),
    place.site?.basis ?? '',
  ],
  words: ({ id, names }) => [id, names.en, names.ja, names.zhHant, names.local, ...names.also],
});
