import { sweepDocument } from '#formats/sweep-json.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { conditionHolds } from '#situation/access.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { openLiveSituation } from '#situation/live-situation.ts';
import { sweptFocus } from '#situation/sweep.ts';
import type { Host } from '../command/command.ts';
import { idOf, lineRecord } from '../input/line-record.ts';
import { type BadLine, LineError } from '../input/map-lines.ts';
import { lineScenarios } from './line-scenario.ts';

/**
 * Makes what answers one line after another. Lines that differ by little are answered from one another, which makes
 * them quick; an answer is the same whatever came before.
 */
export function lineAnswer(host: Host, earthModel: EarthModel): (record: unknown) => string {
  const { atlas, presets } = host.openAtlas();
  const live = openLiveSituation(atlas, { earthModel });
  const scenarioOf = lineScenarios({ atlas, presets });
  return (value) => {
    const record = lineRecord(value);
    if (record.scenario === undefined) {
      throw new LineError('"scenario" is missing: write {"scenario": {…}}');
    }
    const scenario = scenarioOf(record.scenario);
    const known = knownAtlas(atlas, scenario);
    const row = {
      holding: [...known.conditions.keys()].filter((id) => conditionHolds(known, scenario, id)),
      focus: live.update(scenario).situation.focus.map(sweptFocus),
    };
    return JSON.stringify({ ...idOf(record), ...sweepDocument(row) });
  };
}

/** What stands in the place of an answer where a line could not be used. */
export function refusedLine({ line, problem, record }: BadLine): string {
  const { id } = Object(record);
  return JSON.stringify({ ...idOf({ id }), line, error: problem });
}
