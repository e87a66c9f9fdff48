import type { DistanceJson } from '#formats/distance-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { type Inverse, inverse } from '#geodesy/inverse.ts';
import { toUnit } from '#geodesy/units.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { type ExitStatus, exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { idOf, lineRecord, positionOf } from '../input/line-record.ts';
import { mapLines } from '../input/map-lines.ts';
import { type GivenPlace, resolvePlace } from '../input/resolve-place.ts';
import { distanceText, givenPlaceDocument, modelText } from '../output/distance-text.ts';
import { jsonDocument } from '../output/json.ts';
import {
  jsonOption,
  modelOf,
  modelOption,
  refuseWithStdin,
  unitOf,
  unitOption,
} from './shared-options.ts';

type Option = 'unit' | 'model' | 'json' | 'stdin';

/** `distance A B`, and `distance --stdin` for a stream of pairs. */
export const distanceCommand = defineCommand<Option>({
  name: 'distance',
  summary: 'distance and azimuths between two places',
  usage: ['A B [--unit UNIT] [--model MODEL] [--json]', '--stdin [--model MODEL] < pairs.ndjson'],
  details: [
    'A and B are place ids, names in any script, or LAT,LON. The line is the shortest one on the earth model.\nAzimuths are degrees clockwise from true north, at each end towards the other.',
    'With --stdin, each line is {"from":[lon,lat],"to":[lon,lat]} and gives one line\n{"metres":…,"azimuthDegrees":…,"backAzimuthDegrees":…} in full double precision. An "id" is repeated.',
  ],
  examples: [
    'distance kadena taipei',
    'distance 嘉手納飛行場 臺北 --unit mi',
    'distance 40.6,-73.8 51.6,-0.5 --json',
    'distance --stdin < pairs.ndjson > distances.ndjson',
  ],
  options: {
    unit: unitOption,
    model: modelOption,
    json: jsonOption,
    stdin: { summary: 'read pairs of positions from standard input, one JSON object a line' },
  },
  completes: 'places',
  async run(call) {
    if (call.isGiven('stdin')) return distanceStream(call);
    const [first, second, ...more] = call.operands;
    if (first === undefined || second === undefined || more.length > 0) {
      throw new UsageError(`distance takes two places and was given ${call.operands.length}.`);
    }
    const from = resolvePlace(call.host, first);
    const to = resolvePlace(call.host, second);
    const model = modelOf(call);
    const line = inverse(from.position, to.position, model);
    const text = call.isGiven('json')
      ? jsonDocument(distanceDocument(call, from, to, line))
      : [
          `${from.name} to ${to.name}`,
          `  distance      ${distanceText(line.metres, unitOf(call))}`,
          `  azimuth       ${line.azimuthDegrees.toFixed(2)}° at ${from.name}`,
          `  back azimuth  ${line.backAzimuthDegrees.toFixed(2)}° at ${to.name}`,
          `  earth model   ${modelText(model)}`,
          '',
        ].join('\n');
    await call.host.out.write(text);
    return exitStatus.done;
  },
});

function distanceDocument(
  call: Call<Option>,
  from: GivenPlace,
  to: GivenPlace,
  line: Inverse,
): DistanceJson {
  const unit = unitOf(call) ?? 'km';
  return {
    from: givenPlaceDocument(from),
    to: givenPlaceDocument(to),
    model: modelOf(call),
    endPoints: { from: from.position, to: to.position },
    metres: line.metres,
    unit,
    value: toUnit(line.metres, unit),
    azimuthDegrees: line.azimuthDegrees,
    backAzimuthDegrees: line.backAzimuthDegrees,
  };
}

async function distanceStream(call: Call<Option>): Promise<ExitStatus> {
  refuseWithStdin(call, ['unit', 'json']);
  const model: EarthModel = modelOf(call);
  const { bad } = await mapLines(call.host, (value) => {
    const record = lineRecord(value);
    const line = inverse(positionOf(record, 'from'), positionOf(record, 'to'), model);
    return JSON.stringify({ ...idOf(record), ...line });
  });
  return bad === 0 ? exitStatus.done : exitStatus.badInput;
}
