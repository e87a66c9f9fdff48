import { isScenarioLink, readLink } from '#formats/link-read.ts';
import type { Look } from '#formats/look.ts';
import { readScenarioContent, salvageScenarioContent } from '#formats/scenario-file.ts';
import type { Comparison } from '#scenario/comparison.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import type { Told } from '#store/keeping-store.ts';
import { unpackText } from '../pack-text.ts';
import type { Cupboard } from './cupboard.ts';
import type { Draft } from './draft.ts';
import { toldOfLink } from './told-of-link.ts';

/** What a page opens with. */
export interface Start {
  readonly comparison: Comparison;
  readonly look: Look;
  /** The draft that it goes on with, where it is one. */
  readonly draftId: string | undefined;
  /** What is to be said of it. */
  readonly told: readonly Told[];
}

/** What a page can open with. */
export interface StartQuestion {
  /** The address's fragment, with its `#`. */
  readonly fragment: string;
  /** The draft that wrote that fragment into the address, where this page did. */
  readonly addressDraftId: string | undefined;
  readonly cupboard: Pick<Cupboard, 'list' | 'get'>;
  readonly context: ScenarioContext;
  /** What opens where there is nothing else. */
  readonly base: Scenario;
}

/** How long the drafts may take to be read before the page opens without them, milliseconds. */
const PATIENCE_MILLISECONDS = 3000;

/**
 * What a page opens with: the draft that wrote its address, for it is at least as new; else the link in the address; else
 * the draft that was kept last; else a preset.
 */
export async function findStart(question: StartQuestion): Promise<Start> {
  const { fragment, addressDraftId, cupboard, base, context } = question;
  const isLink = isScenarioLink(fragment);
  if (addressDraftId !== undefined) {
    const draft = await inTime(cupboard.get(addressDraftId));
    const start = draft && startOfDraft(draft, base, context);
    if (start !== undefined) return start;
  }
  const link = await readLink(fragment, base, context, unpackText);
  const told = toldOfLink(link);
  if (link.kind === 'link') {
    return { comparison: link.comparison, look: link.look, draftId: undefined, told };
  }
  if (link.kind === 'newer' && link.presetId !== undefined) {
    const named = context.presets.find(({ id }) => id === link.presetId)?.scenario ?? base;
    return { ...startOf(named), told };
  }
  const last = isLink ? undefined : (await inTime(cupboard.list()))?.[0];
  const start = last && startOfDraft(last, base, context);
  return start === undefined
    ? { ...startOf(base), told }
    : { ...start, told: [...told, ...start.told] };
}

function startOf(scenario: Scenario): Start {
  const comparison: Comparison = { a: scenario, b: undefined, side: 'a' };
  return { comparison, look: {}, draftId: undefined, told: [] };
}

/** What a draft opens as; nothing where it is of a newer version: it stays in the list as it is. */
export function startOfDraft(
  { id, content, look }: Draft,
  base: Scenario,
  context: ScenarioContext,
): Start | undefined {
  const read = readScenarioContent(content, context);
  const seen = lookOfDraft(look);
  if (read.kind === 'valid') {
    return { comparison: read.comparison, look: seen, draftId: id, told: [] };
  }
  if (read.kind !== 'invalid') return undefined;
  const { comparison, problems } = salvageScenarioContent(content, base, context);
  return {
    comparison,
    look: seen,
    draftId: undefined,
    told: [{ kind: 'draft-mended', problems }],
  };
}

/** What a draft says of how things are seen: language, unit and earth are the reader's, and stay as they are. */
function lookOfDraft(look: Look): Look {
  const {
    language: _language,
    lengthUnit: _unit,
    projection: _on,
    earthModel: _earth,
    ...seen
  } = look;
  return seen;
}

async function inTime<T>(reading: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), PATIENCE_MILLISECONDS);
  });
  return Promise.race([reading.catch(() => undefined), late]);
}
