import { sweepDocument } from '#formats/sweep-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { conditionHolds } from '#situation/access.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { sweptFocus } from '#situation/sweep.ts';
import type { Host } from '../command/command.ts';
import { checkScenario } from '../input/check-scenario.ts';
import { problemText } from '../input/file-problem.ts';
import { idOf, lineRecord } from '../input/line-record.ts';
import { LineError } from '../input/map-lines.ts';

/**
 * Makes what answers one line after another. Lines that differ by little are answered from one another, which makes
 * them quick; an answer is the same whatever came before.
 */
export function lineAnswer(host: Host, earthModel: EarthModel): (record: unknown) => string {
  const { atlas, presets } = host.openAtlas();
  const live = openLiveSituation(atlas, { earthModel });
  return (value) => {
    const record = lineRecord(value);
    const { scenario: candidate } = record;
    if (candidate === undefined) {
      throw new LineError('"scenario" is missing: write {"scenario": {…}}');
    }
    const { comparison, problems } = checkScenario(candidate, { atlas, presets });
    if (comparison === undefined) throw new LineError(problems.map(problemText).join('; '));
    const scenario = comparison.a;
    const known = knownAtlas(atlas, scenario);
    const row = {
      holding: [...known.conditions.keys()].filter((id) => conditionHolds(known, scenario, id)),
      focus: live.update(scenario).situation.focus.map(sweptFocus),
    };
    return JSON.stringify({ ...idOf(record), ...sweepDocument(row) });
  };
}
