import type { Atlas } from '#atlas/atlas.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { type WhyNowhere, whyNowhere } from '#situation/nowhere.ts';
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
 * from closed ones too. Of "other" open sites it speaks where the place is one itself.
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
  const other = situation.access.get(said.focusId)?.open ?? false;
  switch (said.kind) {
    case 'reached': {
      const allOpen = situation.focus[0]?.inside.every(({ open }) => open) ?? false;
      return texts.reached({ ...named(said.nearest), depth: said.depth, allOpen });
    }
    case 'uncertain':
      return texts.reachedUncertain({ ...named(said.nearest), count: said.uncertain });
    case 'unreached':
      return said.nearest === undefined
        ? texts.unreachedNoSite({ focus, other })
        : texts.unreached(named(said.nearest));
    case 'no-system': {
      if (scenario.systemIds.length === 0) {
        return said.nearest === undefined
          ? texts.noSystemNoSite({ focus, other })
          : texts.noSystem(named(said.nearest));
      }
      const reason = whyNowhere(atlas, scenario);
      const why = whyNowhereText(atlas, reason, language);
      if (said.nearest !== undefined) return texts.nowhere({ why, ...named(said.nearest) });
      return reason.kind === 'no-open-site'
        ? texts.nowhereToOperateNoSite({ focus, other })
        : texts.nowhereNoSite({ why, focus, other });
    }
  }
}

/** Why no chosen system operates anywhere, as the head of a sentence. */
function whyNowhereText(atlas: Atlas, why: WhyNowhere, language: Language): string {
  const texts = messages(language).statements.whyNowhere;
  switch (why.kind) {
    case 'waiting': {
      const system = nameOfSystem(atlas, why.systemId, language);
      const from = formatDate(why.from, language);
      const isAnnounced = why.what === 'announced';
      if (why.isOnly) {
        return isAnnounced
          ? texts.notAnnounced({ system, from })
          : texts.notInService({ system, from });
      }
      const when = isAnnounced ? texts.announcedOn({ from }) : texts.inServiceFrom({ from });
      return texts.noneYet({ system, when });
    }
    case 'in-flight':
      return why.isOnly
        ? texts.inFlight({ system: nameOfSystem(atlas, why.systemId, language) })
        : texts.allInFlight;
    case 'assigned':
      return texts.assigned;
    case 'no-open-site':
      return texts.noOpenSite;
    case 'nowhere':
      return texts.anywhere;
  }
}

function nameOfSystem(atlas: Atlas, systemId: string, language: Language): string {
  return atlas.systems.get(systemId)?.names[language] ?? systemId;
}

/** What the headline leaves unsaid: how many more sites reach the place by some figures only. */
export function headlineNote(situation: Situation, language: Language): string | undefined {
  const said = headline(situation);
  if (said.kind !== 'reached' || said.uncertain === 0) return undefined;
  return messages(language).statements.moreUncertain({ count: said.uncertain });
}
