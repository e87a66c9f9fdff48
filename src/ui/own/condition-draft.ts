import type { Own, OwnCondition } from '#scenario/own.ts';
import { freeOwnId } from '#scenario/own-id.ts';
import { type GroundDraft, type GroundFault, groundDraft, readGround } from './ground-draft.ts';
import { hasFault, type NameFault, nameFault, type ReadDraft, typedName } from './read-draft.ts';

/** A condition of the user's own as it is typed. */
export interface ConditionDraft {
  readonly title: string;
  readonly siteIds: readonly string[];
  readonly ground: GroundDraft;
}

/** Which fields of a draft are wrong. */
export interface ConditionFaults {
  readonly title: NameFault | undefined;
  readonly sites: boolean;
  readonly ground: GroundFault | undefined;
}

export function conditionDraft(condition: OwnCondition | undefined): ConditionDraft {
  return {
    title: condition?.title ?? '',
    siteIds: condition?.siteIds ?? [],
    ground: groundDraft(condition?.ground),
  };
}

/** The condition that was typed, or what is wrong with it. */
export function readCondition(
  draft: ConditionDraft,
  before: OwnCondition | undefined,
  own: Own,
): ReadDraft<OwnCondition, ConditionFaults> {
  const title = typedName(draft.title);
  const ground = readGround(draft.ground);
  const faults: ConditionFaults = {
    title: nameFault(title),
    sites: draft.siteIds.length === 0,
    ground: typeof ground === 'string' ? ground : undefined,
  };
  if (hasFault(faults) || typeof ground === 'string') return { faults };
  const id = before?.id ?? freeOwnId(own, title, 'condition');
  return { record: { id, title, siteIds: [...draft.siteIds], ground } };
}
