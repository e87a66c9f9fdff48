import { seaDistanceDocument } from '#formats/sea-distance-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { inverse } from '#geodesy/inverse.ts';
import { type Call, defineCommand } from '../command/command.ts';
import { type ExitStatus, exitStatus } from '../command/exit-status.ts';
import { UsageError } from '../command/usage-error.ts';
import { idOf, lineRecord, positionOf } from '../input/line-record.ts';
import { mapLines } from '../input/map-lines.ts';
import { resolvePlace } from '../input/resolve-place.ts';
import { type DistanceAnswer, distanceDocument, distanceLines } from '../output/distance-answer.ts';
import { jsonDocument } from '../output/json.ts';
import { seaDistanceText } from '../output/sea-distance-text.ts';
import { seaAnswer } from '../sea/sea-answer.ts';
import { shoreDistance } from '../shore/shore-distance.ts';
import {
  jsonOption,
  modelOf,
  modelOption,
  refuseWithStdin,
  unitOf,
  unitOption,
} from './shared-options.ts';

type Option = 'unit' | 'model' | 'shore' | 'sea' | 'knots' | 'close' | 'json' | 'stdin';

/** `distance A B`, and `distance --stdin` for a stream of pairs. */
export const distanceCommand = defineCommand<Option>({
  name: 'distance',
  summary: 'distance and azimuths between two places',
  usage: [
    'A B [--unit UNIT] [--model MODEL] [--shore] [--json]',
    'A B --sea [--knots SPEED] [--close STRAIT]... [--unit UNIT] [--json]',
    '--stdin [--model MODEL] < pairs.ndjson',
  ],
  details: [
    'A and B are place ids, names in any script, or LAT,LON. The line is the shortest one on the earth model.\nAzimuths are degrees clockwise from true north, at each end towards the other.',
    'With --shore, the line runs between the nearest shores of the islands or mainlands that A and B are on. A place\nwithin 1 km of a shore counts as on it, one further out stands for itself.',
    'With --sea, a short way by sea that keeps off land, for illustration, not for navigation. Each --close bars a\nstrait, and the way with all of them open is given beside it. Hours are given at the speed of --knots alone.',
    'With --stdin, each line is {"from":[lon,lat],"to":[lon,lat]} and gives one line\n{"metres":…,"azimuthDegrees":…,"backAzimuthDegrees":…} in full double precision. An "id" is repeated.',
  ],
  examples: [
    'distance kadena taipei',
    'distance 嘉手納飛行場 臺北 --unit mi',
    'distance yonaguni taipei --shore',
    'distance kaohsiung sasebo --sea --knots 18 --close taiwan-strait',
    'distance 40.6,-73.8 51.6,-0.5 --json',
    'distance --stdin < pairs.ndjson > distances.ndjson',
  ],
  options: {
    unit: unitOption,
    model: modelOption,
    shore: { summary: 'from the shore of the land that A is on to that of B' },
    sea: { summary: 'by sea from A to B, round land' },
    knots: { value: 'SPEED', summary: 'with --sea, the speed in knots that hours are counted at' },
    close: {
      value: 'STRAIT',
      multiple: true,
      completes: 'straits',
      summary: 'with --sea, a strait that is closed',
    },
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
    await call.host.out.write(textOf(call, first, second));
    return exitStatus.done;
  },
});

function textOf(call: Call<Option>, first: string, second: string): string {
  const isJson = call.isGiven('json');
  if (call.isGiven('sea')) {
    const answer = seaAnswerOf(call, first, second);
    return isJson
      ? jsonDocument(seaDistanceDocument(answer))
      : seaDistanceText(answer, unitOf(call));
  }
  for (const option of ['knots', 'close'] as const) {
    if (call.isGiven(option)) throw new UsageError(`--${option} goes with --sea: add --sea.`);
  }
  const answer = answerOf(call, first, second);
  return isJson ? jsonDocument(distanceDocument(answer)) : distanceLines(answer);
}

function seaAnswerOf(call: Call<Option>, first: string, second: string) {
  if (call.isGiven('shore')) {
    throw new UsageError('--sea and --shore measure two different lines: give one of them.');
  }
  if (modelOf(call) !== 'wgs84') {
    throw new UsageError('--sea measures on the ellipsoid alone: leave out --model sphere.');
  }
  const ends = { from: resolvePlace(call.host, first), to: resolvePlace(call.host, second) };
  return seaAnswer(call, ends, unitOf(call) ?? 'km');
}

function answerOf(call: Call<Option>, first: string, second: string): DistanceAnswer {
  const from = resolvePlace(call.host, first);
  const to = resolvePlace(call.host, second);
  const model = modelOf(call);
  const asked = { from, to, model, unit: unitOf(call) };
  if (!call.isGiven('shore')) {
    return { ...asked, line: inverse(from.position, to.position, model), shore: undefined };
  }
  if (model !== 'wgs84') {
    throw new UsageError('--shore measures on the ellipsoid alone: leave out --model sphere.');
  }
  const line = shoreDistance(call.host.openCoasts(), from, to);
  return { ...asked, line, shore: line };
}

async function distanceStream(call: Call<Option>): Promise<ExitStatus> {
  refuseWithStdin(call, ['unit', 'shore', 'sea', 'knots', 'close', 'json']);
  const model: EarthModel = modelOf(call);
  const { bad } = await mapLines(call.host, (value) => {
    const record = lineRecord(value);
    const line = inverse(positionOf(record, 'from'), positionOf(record, 'to'), model);
    return JSON.stringify({ ...idOf(record), ...line });
  });
  return bad === 0 ? exitStatus.done : exitStatus.badInput;
}
