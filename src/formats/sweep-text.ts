import type { Atlas } from '#atlas/atlas.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { causeText } from './difference-cause.ts';

/**
 * A combination of conditions in words, by the fewer of those that hold and those that do not: `without South Korea’s
 * agreement`, `only with Japan’s agreement`.
 *
 * @param conditionIds the conditions that were combined
 * @param holding those of them that hold
 */
export function combinationText(
  atlas: Atlas,
  conditionIds: readonly string[],
  holding: readonly string[],
  language: Language,
): string {
  const texts = messages(language).sweep;
  const failing = conditionIds.filter((id) => !holding.includes(id));
  if (failing.length === 0) return texts.allHold;
  if (holding.length === 0) return texts.noneHold;
  const worded = (ids: readonly string[], holds: boolean) =>
    ids
      .map((conditionId) => causeText(atlas, { kind: 'condition', conditionId, holds }, language))
      .join(texts.causeSeparator);
  return failing.length <= holding.length
    ? worded(failing, false)
    : texts.onlyThese({ causes: worded(holding, true) });
}
