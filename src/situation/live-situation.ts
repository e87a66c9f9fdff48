import type { Atlas } from '#atlas/atlas.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { knownAtlas } from './known-atlas.ts';
import { AccessColumn } from './live/access-column.ts';
import { FocusTables } from './live/focus-tables.ts';
import { LineBook } from './live/line-book.ts';
import { ReachColumns } from './live/reach-columns.ts';
import { SiteIndex } from './live/site-index.ts';
import type { Situation } from './resolve.ts';

/** A situation, and how many different ones came before it: a greater revision is a newer answer. */
interface LiveAnswer {
  readonly revision: number;
  readonly situation: Situation;
}

/** A situation that is kept up to date. */
export interface LiveSituation {
  /**
   * What follows from a scenario; the very same answer where nothing else follows than before. After an error the
   * next update starts from scratch.
   * @throws GeodesyError where a place that is asked about has no position
   */
  update(scenario: Scenario): LiveAnswer;
}

/**
 * Keeps what follows from a scenario up to date: always equal to `resolve(atlas, scenario, options)`, and made of the very
 * same parts as the answer before wherever they are equal, down to single rows, so that whoever draws or lists can
 * tell by identity what to leave alone.
 *
 * With n sites, s chosen systems, f focus places and k sites that the act touches:
 * - a condition, a date or a forced site: O(k (s + f)), then flat copies of the lists that differ, O(n (s + f)) at most;
 * - a system, or refuelling: O(n) for each system that comes or changes its band, then the sites regrouped, O(n s);
 * - a focus place: n geodesics the first time, then O(n) for its rows; the lines to 64 places stay measured;
 * - a record of the scenario's own: everything anew, O(n (s + f)), with a geodesic for each line that is new; records that
 *   were among the last few to come and go have all of it kept;
 * - nothing that matters to the situation (rings round a place): O(conditions + forced).
 * Memory O(n (s + f)) for each of those, and 32 n bytes for each place whose lines are kept.
 */
export function openLiveSituation(
  atlas: Atlas,
  { earthModel = 'wgs84' }: { readonly earthModel?: EarthModel } = {},
): LiveSituation {
  const lines = new LineBook(earthModel);
  let recent: readonly Columns[] = [];
  let answer: LiveAnswer | undefined;
  return {
    update(scenario) {
      const known = knownAtlas(atlas, scenario);
      const columns = recent.find((one) => one.known === known) ?? openColumns(known, lines);
      recent = [columns, ...recent.filter((one) => one !== columns)].slice(0, MOST_KEPT);
      const { sites, access, reach, tables, last } = columns;
      const touched = last === undefined ? sites.all() : sites.touched(last, scenario);
      columns.last = undefined;
      const turned = access.update(scenario, touched);
      const refilled = reach.update(scenario, touched, (site) => access.isOpen(site));
      const changed = last === undefined ? touched : [...new Set([...turned, ...refilled])];
      tables.update(scenario.focusIds, changed);
      columns.last = scenario;
      answer = renewed(answer, {
        access: access.access,
        reach: reach.reach,
        proximity: tables.proximity,
        focus: tables.focus,
      });
      return answer;
    },
  };
}

/** What is kept for so many atlases with a scenario's own records, the last that were asked about. */
const MOST_KEPT = 3;

/** What is kept from act to act, for one atlas. */
interface Columns {
  readonly known: Atlas;
  readonly sites: SiteIndex;
  readonly access: AccessColumn;
  readonly reach: ReachColumns;
  readonly tables: FocusTables;
  /** The scenario that they stand at; nothing before the first, and after an error. */
  last: Scenario | undefined;
}

function openColumns(known: Atlas, lines: LineBook): Columns {
  const access = new AccessColumn(known);
  const reach = new ReachColumns(known);
  const tables = new FocusTables(known, lines, {
    isOpen: (site) => access.isOpen(site),
    reachAt: (site) => reach.at(site),
  });
  return { known, sites: new SiteIndex(known), access, reach, tables, last: undefined };
}

function renewed(before: LiveAnswer | undefined, situation: Situation): LiveAnswer {
  if (before === undefined) return { revision: 1, situation };
  const { access, reach, proximity, focus } = before.situation;
  const isSame =
    access === situation.access &&
    reach === situation.reach &&
    proximity === situation.proximity &&
    focus === situation.focus;
  return isSame ? before : { revision: before.revision + 1, situation };
}
