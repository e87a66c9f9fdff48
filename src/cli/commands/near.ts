import { isSite, type Place, placeKinds } from '#atlas/place.ts';
import type { NearJson } from '#formats/near-json.ts';
import { placeName } from '#formats/place-name.ts';
import { formatAzimuth } from '#i18n/format-azimuth.ts';
import { defineCommand } from '../command/command.ts';
import { exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { parseRange } from '../input/parse-range.ts';
import { resolvePlace } from '../input/resolve-place.ts';
import { type NearPlace, nearPlaces } from '../near-places.ts';
import { givenPlaceDocument, lengthIn } from '../output/distance-text.ts';
import { jsonDocument } from '../output/json.ts';
import { table } from '../output/table.ts';
import { answerOptions, modelOf, wordingOf } from './shared-options.ts';

const DEFAULT_LIMIT = '10';

/** `near PLACE`: what is round a place, nearest first. */
export const nearCommand = defineCommand({
  name: 'near',
  summary: 'the places nearest to a place',
  usage: ['PLACE [--kind KIND] [--within RANGE] [--limit COUNT] [--unit UNIT] [--json]'],
  details: [
    'Distances are geodesic, azimuths degrees clockwise from true north at PLACE. The place itself is left out.',
  ],
  examples: ['near taipei --kind site --within 1000km', 'near 24.45,122.98 --limit 3 --json'],
  options: {
    kind: {
      value: 'KIND',
      choices: ['site', ...placeKinds],
      summary: `site for any site, or one kind of place: ${placeKinds.join(', ')}`,
    },
    within: { value: 'RANGE', summary: 'no farther than this: 1000km' },
    limit: { value: 'COUNT', summary: `no more than this many (${DEFAULT_LIMIT} unless said)` },
    ...answerOptions,
  },
  completes: 'places',
  async run(call) {
    const [input, ...more] = call.operands;
    if (input === undefined || more.length > 0) {
      throw new UsageError(`near takes one place and was given ${call.operands.length}.`);
    }
    const from = resolvePlace(call.host, input);
    const within = call.text('within');
    const { places } = call.host.openAtlas().atlas;
    const wanted = [...places.values()].filter(
      (place) => place.id !== from.place?.id && isOfKind(place, call.text('kind')),
    );
    const model = modelOf(call);
    const near = nearPlaces(wanted, from.position, {
      model,
      withinMetres: within === undefined ? undefined : parseRange(within).metres,
      limit: parseLimit(call.text('limit') ?? DEFAULT_LIMIT),
    });
    const { language, unit } = wordingOf(call);
    const text = call.isGiven('json')
      ? jsonDocument({
          from: givenPlaceDocument(from),
          model,
          places: near.map(nearDocument),
        } satisfies NearJson)
      : table(
          [
            { head: 'distance', align: 'right' },
            { head: 'azimuth', align: 'right' },
            { head: 'id' },
            { head: 'name' },
            { head: 'kind' },
            { head: 'country' },
          ],
          near.map(({ place, metres, azimuthDegrees }) => [
            lengthIn(metres, unit),
            formatAzimuth(azimuthDegrees, language),
            place.id,
            placeName(place, language),
            place.kind,
            place.country ?? '',
          ]),
        );
    await call.host.out.write(text);
    return exitStatus.done;
  },
});

function isOfKind(place: Place, kind: string | undefined): boolean {
  if (kind === undefined) return true;
  return kind === 'site' ? isSite(place) : place.kind === kind;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new UsageError(`--limit ${text} is not a whole number greater than 0.`);
}

function nearDocument({ place, metres, azimuthDegrees, backAzimuthDegrees }: NearPlace) {
  return {
    placeId: place.id,
    name: place.names.en,
    kind: place.kind,
    country: place.country ?? null,
    position: place.position,
    metres,
    azimuthDegrees,
    backAzimuthDegrees,
  };
}
