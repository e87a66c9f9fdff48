import type { Atlas } from '#atlas/atlas.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { Reason, SiteAccess } from '#situation/access.ts';

/** One link of the chain of why a site is open or closed, in words, without its outcome. */
export function reasonText(atlas: Atlas, reason: Reason, language: Language): string {
  const texts = messages(language).statements;
  switch (reason.kind) {
    case 'condition': {
      const condition = atlas.conditions.get(reason.conditionId);
      if (condition === undefined) return reason.conditionId;
      const stated = (reason.holds ? condition.title : condition.closedBecause)[language];
      if (reason.laterGround === undefined) return stated;
      return texts.onLaterGround({ stated, since: formatDate(reason.laterGround, language) });
    }
    case 'not-yet':
      return texts.notYet({ from: formatDate(reason.availableFrom, language) });
    case 'former':
      return texts.former({ until: formatDate(reason.until, language) });
    case 'no-longer':
      return texts.noLonger({ until: formatDate(reason.until, language) });
    case 'no-access':
      return texts.noAccess;
    case 'ungoverned':
      return texts.ungoverned;
    case 'forced':
      return reason.state === 'open' ? texts.forcedOpen : texts.forcedClosed;
  }
}

/** The reasons that decide: what was forced, else what closes a closed site or opens an open one. */
export function decidingReasons({ open, reasons }: SiteAccess): readonly Reason[] {
  const forced = reasons.filter(({ kind }) => kind === 'forced');
  if (forced.length > 0) return forced;
  return reasons.filter((reason) => closes(reason) !== open);
}

/** Why a site is open or closed: `Closed: Japan has not agreed (exchange of notes, 1960)`. */
export function accessText(atlas: Atlas, access: SiteAccess, language: Language): string {
  const texts = messages(language).statements;
  const why = decidingReasons(access)
    .map((reason) => reasonText(atlas, reason, language))
    .join(texts.clauseSeparator);
  return access.open ? texts.open({ why }) : texts.closedWhy({ why });
}

function closes(reason: Reason): boolean {
  if (reason.kind === 'condition') return !reason.holds;
  return ['not-yet', 'no-longer', 'no-access'].includes(reason.kind);
}
