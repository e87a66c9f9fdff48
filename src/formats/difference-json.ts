import { z } from 'zod';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { AreaDifference } from '#situation/area-difference.ts';
import type { AssumedOtherwise } from '#situation/assumed-otherwise.ts';
import type { Difference, SiteDifference } from '#situation/difference.ts';
import { differenceStatements } from '#situation/difference-statements.ts';
import type { FocusDifference, SystemStanding } from '#situation/focus-difference.ts';
import type { ProximityRow } from '#situation/proximity.ts';
import type { LowAndHigh } from '#situation/sea-and-land.ts';
import { areaDocument, areaJson } from './area-json.ts';
import { changeText } from './change-text.ts';
import { type DifferenceWording, differenceSentence } from './difference-text.ts';
import { azimuthJson, metresJson } from './position-json.ts';
import { reasonDocuments, reasonJson } from './reason-json.ts';

const nearestJson = z
  .strictObject({ siteId: z.string(), metres: metresJson, azimuthDegrees: azimuthJson })
  .nullable();

const count = z.number().int().min(0);

const standingJson = z.strictObject({
  verdict: z.enum(['inside', 'uncertain', 'outside']).describe('the best answer from any site'),
  inside: count.describe('sites that it reaches the place from for certain'),
  uncertain: count,
});

const areasJson = z
  .strictObject({
    both: areaJson.describe('reached in both'),
    lost: areaJson.describe('reached before and not after'),
    gained: areaJson.describe('reached after and not before'),
    shallower: areaJson.describe('reached in both, by fewer sites after'),
    deeper: areaJson.describe('reached in both, by more sites after'),
  })
  .nullable();

const sideJson = z.strictObject({
  title: z.string().nullable().describe("the author's name for it"),
  presetId: z.string().describe('the preset that it was started from'),
  date: z.string().describe('YYYY-MM-DD'),
  file: z.string().nullable().describe('the scenario file it was read from'),
  side: z.enum(['a', 'b']).nullable().describe('which of the two that the file compares'),
  changed: z.boolean().describe('whether options changed it'),
});

/** What one situation has that another has not, as JSON. */
export const differenceJson = z.strictObject({
  before: sideJson.describe('the first of the two scenarios'),
  after: sideJson.describe('the second'),
  opened: z.array(z.string()).describe('ids of sites closed before and open after'),
  closed: z.array(z.string()).describe('ids of sites open before and closed after'),
  sites: z
    .array(
      z.strictObject({
        siteId: z.string(),
        change: z.enum(['opened', 'closed']),
        reasonsBefore: z.array(reasonJson).describe('the deciding reasons first'),
        reasonsAfter: z.array(reasonJson),
      }),
    )
    .describe('the sites that opened, then those that closed, and why'),
  focus: z
    .array(
      z.strictObject({
        focusId: z.string(),
        depthBefore: count.describe('sites that reach it for certain'),
        depthAfter: count,
        uncertainBefore: count.describe('sites that reach it by some published figures'),
        uncertainAfter: count,
        gainedSiteIds: z.array(z.string()).describe('sites that now reach it for certain'),
        lostSiteIds: z.array(z.string()).describe('sites that no longer do'),
        systems: z
          .array(
            z.strictObject({ systemId: z.string(), before: standingJson, after: standingJson }),
          )
          .describe('systems whose answer changed'),
        nearestBefore: nearestJson.describe('the nearest open site; null where none is open'),
        nearestAfter: nearestJson,
      }),
    )
    .describe('focus places of both situations whose answer changed'),
  focusOnlyBefore: z.array(z.string()).describe('places that only the first asks about'),
  focusOnlyAfter: z.array(z.string()),
  areas: areasJson.describe(
    'over the whole Earth, by the lowest figure of each band; null unless asked for',
  ),
  areasByHighest: areasJson.describe('the same by the highest figures'),
  sentence: z.string().describe('in one line'),
  sentences: z.array(z.string()).describe('one thing each, with its cause'),
});

export type DifferenceJson = z.infer<typeof differenceJson>;

/** One of two scenarios that are compared, and where it comes from. */
export interface ComparedSide {
  readonly scenario: Scenario;
  /** The scenario file it was read from. */
  readonly file: string | undefined;
  /** Which of the two that the file compares. */
  readonly side: 'a' | 'b' | undefined;
  /** Whether it was changed since it was read. */
  readonly isChanged: boolean;
}

/** What a difference is written from. */
export interface WrittenDifference extends DifferenceWording {
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly change: Difference;
  readonly areas: LowAndHigh<AreaDifference> | undefined;
  /** What is assumed otherwise. */
  readonly otherwise: readonly AssumedOtherwise[];
  readonly language: Language;
  /** The unit that the sentences speak in; every length of the document is in metres. */
  readonly unit: LengthUnit;
}

/** A difference as a JSON document that `differenceJson` describes. */
export function differenceDocument(written: WrittenDifference): DifferenceJson {
  const { atlas, change, areas, language } = written;
  const site =
    (turn: 'opened' | 'closed') =>
    ({ siteId, before, after }: SiteDifference) => ({
      siteId,
      change: turn,
      reasonsBefore: reasonDocuments(atlas, before, language),
      reasonsAfter: reasonDocuments(atlas, after, language),
    });
  return {
    before: sideDocument(written.before),
    after: sideDocument(written.after),
    opened: change.opened.map(({ siteId }) => siteId),
    closed: change.closed.map(({ siteId }) => siteId),
    sites: [...change.opened.map(site('opened')), ...change.closed.map(site('closed'))],
    focus: change.focus.map(focusDocument),
    focusOnlyBefore: [...change.focusOnlyBefore],
    focusOnlyAfter: [...change.focusOnlyAfter],
    areas: areas === undefined ? null : areasDocument(areas.low),
    areasByHighest: areas === undefined ? null : areasDocument(areas.high),
    sentence: changeText(atlas, change, language),
    sentences: differenceStatements(change, areas).map((statement) =>
      differenceSentence(statement, written),
    ),
  };
}

function sideDocument(compared: ComparedSide): z.infer<typeof sideJson> {
  const { scenario, file, side, isChanged } = compared;
  const { title, presetId, date } = scenario;
  return {
    title: title ?? null,
    presetId,
    date,
    file: file ?? null,
    side: side ?? null,
    changed: isChanged,
  };
}

function focusDocument(focus: FocusDifference): DifferenceJson['focus'][number] {
  return {
    focusId: focus.focusId,
    depthBefore: focus.depthBefore,
    depthAfter: focus.depthAfter,
    uncertainBefore: focus.uncertainBefore,
    uncertainAfter: focus.uncertainAfter,
    gainedSiteIds: [...focus.gainedSiteIds],
    lostSiteIds: [...focus.lostSiteIds],
    systems: focus.systems.map(({ systemId, before, after }) => ({
      systemId,
      before: standing(before),
      after: standing(after),
    })),
    nearestBefore: nearest(focus.nearestBefore),
    nearestAfter: nearest(focus.nearestAfter),
  };
}

function standing({ verdict, inside, uncertain }: SystemStanding): z.infer<typeof standingJson> {
  return { verdict, inside, uncertain };
}

function nearest(row: ProximityRow | undefined): z.infer<typeof nearestJson> {
  if (row === undefined) return null;
  return { siteId: row.siteId, metres: row.metres, azimuthDegrees: row.azimuthDegrees };
}

function areasDocument({ both, lost, gained, shallower, deeper }: AreaDifference) {
  return {
    both: areaDocument(both),
    lost: areaDocument(lost),
    gained: areaDocument(gained),
    shallower: areaDocument(shallower),
    deeper: areaDocument(deeper),
  };
}
