import type { Atlas } from '#atlas/atlas.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Scenario } from '#scenario/scenario.ts';
import type { Situation } from '#situation/resolve.ts';
import { headline, type NamedDistance } from '#situation/statements.ts';
import { lengthText } from './length-text.ts';
import { nameOfPlace } from './place-name.ts';

/** What a statement is made from. */
export interface Stated {
  readonly atlas: Atlas;
  readonly scenario: Scenario;
  readonly situation: Situation;
}

/** How a statement is worded. */
export interface Wording {
  readonly language: Language;
  readonly unit: LengthUnit;
}

/**
 * The sentence above the map: what follows for the first focus place. It speaks of "open sites" only
 * where every site that reaches the place is open to US forces; a site of Japan's own forces reaches
 * from closed ones too.
 */
export function headlineText({ atlas, scenario, situation }: Stated, wording: Wording): string {
  const { language, unit } = wording;
  const texts = messages(language).statements;
  const said = headline(situation);
  if (said.kind === 'no-focus') return texts.noFocus;
  const focus = nameOfPlace(atlas, said.focusId, language);
  const named = ({ siteId, metres }: NamedDistance) => ({
    focus,
    site: nameOfPlace(atlas, siteId, language),
    distance: lengthText(metres, unit, language),
  });
  switch (said.kind) {
    case 'reached': {
      const allOpen = situation.focus[0]?.inside.every(({ open }) => open) ?? false;
      return texts.reached({ ...named(said.nearest), depth: said.depth, allOpen });
    }
    case 'uncertain':
      return texts.reachedUncertain({ ...named(said.nearest), count: said.uncertain });
    case 'unreached':
      return said.nearest === undefined
        ? texts.unreachedNoSite({ focus })
        : texts.unreached(named(said.nearest));
    case 'no-system': {
      const chosen = scenario.systemIds.length > 0;
      if (said.nearest === undefined) {
        return chosen ? texts.nowhereToOperateNoSite({ focus }) : texts.noSystemNoSite({ focus });
      }
      return chosen
        ? texts.nowhereToOperate(named(said.nearest))
        : texts.noSystem(named(said.nearest));
    }
  }
}

/** What the headline leaves unsaid: how many more sites reach the place by some figures only. */
export function headlineNote(situation: Situation, language: Language): string | undefined {
  const said = headline(situation);
  if (said.kind !== 'reached' || said.uncertain === 0) return undefined;
  return messages(language).statements.moreUncertain({ count: said.uncertain });
}
