import { headlineText, type Stated } from '#formats/headline-text.ts';
import type { Language } from '#i18n/language.ts';
import { areTextsKnown } from '#i18n/messages.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { ScenarioContext } from '#situation/id-problems.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import type { Draft } from './draft.ts';
import { startOfDraft } from './find-start.ts';

/** What follows, in each language whose texts are at hand; empty in one whose texts have not come yet. */
export function sentenceOf(stated: Stated): Draft['sentence'] {
  const said = (language: Language) =>
    areTextsKnown(language) ? headlineText(stated, { language, unit: 'km' }) : '';
  return { en: said('en'), ja: said('ja') };
}

/**
 * What followed from a draft, as its list shows it. Where it was kept before the texts of a language had come, it is worked out
 * anew from what the draft holds; until they come it is English.
 */
export function toldSentence(
  draft: Draft,
  base: Scenario,
  context: ScenarioContext,
): Draft['sentence'] {
  const kept = draft.sentence;
  const isTold = kept.ja !== '' && kept.ja !== kept.en;
  const { en, ja } =
    isTold || !areTextsKnown('ja') ? kept : (toldAnew(draft, base, context) ?? kept);
  return { en, ja: ja === '' ? en : ja };
}

function toldAnew(
  draft: Draft,
  base: Scenario,
  context: ScenarioContext,
): Draft['sentence'] | undefined {
  const start = startOfDraft(draft, base, context);
  if (start === undefined) return undefined;
  const { a, b = a, side } = start.comparison;
  const scenario = side === 'a' ? a : b;
  const atlas = knownAtlas(context.atlas, scenario);
  return sentenceOf({ atlas, scenario, situation: resolve(atlas, scenario) });
}
