import type { Atlas } from '#atlas/atlas.ts';
import { sourcesOfPlaces } from '#formats/bibliography.ts';
import { cslItems } from '#formats/bibliography-csl.ts';
import { bibliographyText } from '#formats/bibliography-text.ts';
import { type KmlPlacemark, kmlDocument } from '#formats/kml.ts';
import { ringCsvHeader, ringCsvLines } from '#formats/ring-csv.ts';
import { type RingRequest, ringFeature } from '#formats/ring-geojson.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { type ExitStatus, exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { idOf, type LineRecord, lineRecord, positionOf } from '../input/line-record.ts';
import { LineError, mapLines } from '../input/map-lines.ts';
import { parseCoordinates } from '../input/parse-coordinates.ts';
import { looksLikeRange, parseRange, rangeText } from '../input/parse-range.ts';
import { resolvePlace } from '../input/resolve-place.ts';
import { modelOf, modelOption, refuseWithStdin } from './shared-options.ts';

type Option = 'format' | 'max-error' | 'model' | 'stdin';

const DEFAULT_MAX_ERROR = '10m';

/** `ring PLACE… RANGE…`, and `ring --stdin` for a stream of them. */
export const ringCommand = defineCommand<Option>({
  name: 'ring',
  summary: 'rings of one geodesic distance, as GeoJSON, KML or CSV',
  usage: [
    'PLACE... RANGE... [--format FORMAT] [--max-error RANGE] [--model MODEL]',
    '--stdin [--max-error RANGE] [--model MODEL] < rings.ndjson',
  ],
  details: [
    'Every range is drawn round every place. A ring is a distance and says nothing of what can reach that far.\nGeoJSON and KML name the sources of the places.\nPolygons are cut at the antimeridian as RFC 7946 says, and hold a pole where the ring goes round it.',
    'With --stdin, each line is {"centre":[lon,lat],"radiusMetres":1000000} or {"centre":[lon,lat],"range":"400mi"}\nand gives one GeoJSON feature a line. An "id" is repeated.',
  ],
  examples: [
    'ring kadena 1000km > kadena.geojson',
    'ring kadena andersen 500nmi 1000nmi --format kml > rings.kml',
    'ring 13.58,144.93 4000km --max-error 100m --format csv',
  ],
  options: {
    format: {
      value: 'FORMAT',
      choices: ['geojson', 'kml', 'csv'],
      summary: 'geojson (unless said), kml, or csv of the vertices',
    },
    'max-error': {
      value: 'RANGE',
      summary: `the farthest a drawn chord may pass from the true ring (${DEFAULT_MAX_ERROR} unless said)`,
    },
    model: modelOption,
    stdin: { summary: 'read centres and distances from standard input, one JSON object a line' },
  },
  completes: 'places',
  async run(call) {
    if (call.isGiven('stdin')) return ringStream(call);
    const rings = requestedRings(call);
    const { atlas } = call.host.openAtlas();
    await call.host.out.write(ringsText(atlas, call.text('format'), rings));
    return exitStatus.done;
  },
});

function drawingOf(call: Call<Option>): Pick<RingRequest, 'model' | 'maxErrorMetres'> {
  const maxErrorMetres = parseRange(call.text('max-error') ?? DEFAULT_MAX_ERROR).metres;
  return { model: modelOf(call), maxErrorMetres };
}

function isRange(operand: string): boolean {
  return looksLikeRange(operand) && parseCoordinates(operand) === undefined;
}

function requestedRings(call: Call<Option>): RingRequest[] {
  const ranges = call.operands.filter(isRange).map(parseRange);
  const given = call.operands.filter((operand) => !isRange(operand));
  if (given.length === 0)
    throw new UsageError('ring needs a place: basing-atlas ring kadena 1000km.');
  if (ranges.length === 0) {
    throw new UsageError(`ring needs a range: basing-atlas ring ${given[0]} 1000km.`);
  }
  const places = given.map((input) => resolvePlace(call.host, input));
  const drawing = drawingOf(call);
  return places.flatMap(({ place, name, position }) =>
    ranges.map((range) => ({
      placeId: place?.id ?? null,
      name,
      centre: position,
      radiusMetres: range.metres,
      range: rangeText(range),
      ...drawing,
    })),
  );
}

function placemarkOf(ring: RingRequest): KmlPlacemark {
  return {
    name: `${ring.name}, ${ring.range}`,
    data: {
      placeId: ring.placeId ?? '',
      range: ring.range,
      radiusMetres: String(ring.radiusMetres),
      model: ring.model,
      maxErrorMetres: String(ring.maxErrorMetres),
    },
    geometry: ringFeature(ring).geometry,
  };
}

/**
 * The rings in the format asked for, one feature or vertex a line. GeoJSON carries the sources of the places as CSL-JSON, in a
 * foreign member (RFC 7946, 6.1), and KML as its description; CSV has no place for them.
 */
function ringsText(
  atlas: Atlas,
  format: string | undefined,
  rings: readonly RingRequest[],
): string {
  const sources = sourcesOfPlaces(
    atlas,
    rings.flatMap(({ placeId }) => placeId ?? []),
  );
  if (format === 'kml') {
    return kmlDocument('Rings', rings.map(placemarkOf), bibliographyText(sources, 'en'));
  }
  if (format === 'csv') return ringCsvHeader + rings.map(ringCsvLines).join('');
  const features = rings.map((ring) => JSON.stringify(ringFeature(ring)));
  const cited = sources.length === 0 ? '' : `,"bibliography":${JSON.stringify(cslItems(sources))}`;
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]${cited}}\n`;
}

function lineLength(record: LineRecord): { readonly radiusMetres: number; readonly range: string } {
  const { radiusMetres, range } = record;
  if (typeof radiusMetres === 'number') return { radiusMetres, range: `${radiusMetres}m` };
  if (typeof range === 'string') {
    const parsed = parseRange(range);
    return { radiusMetres: parsed.metres, range: rangeText(parsed) };
  }
  throw new LineError('give "radiusMetres" as a number, or "range" as a text such as "400mi"');
}

async function ringStream(call: Call<Option>): Promise<ExitStatus> {
  refuseWithStdin(call, []);
  if ((call.text('format') ?? 'geojson') !== 'geojson') {
    throw new UsageError('--stdin writes GeoJSON, one feature a line: leave out --format.');
  }
  const drawing = drawingOf(call);
  const { bad } = await mapLines(call.host, (value) => {
    const record = lineRecord(value);
    const centre = positionOf(record, 'centre');
    const name = `${centre[1]},${centre[0]}`;
    const feature = ringFeature({ placeId: null, name, centre, ...lineLength(record), ...drawing });
    return JSON.stringify({ ...idOf(record), ...feature });
  });
  return bad === 0 ? exitStatus.done : exitStatus.badInput;
}
