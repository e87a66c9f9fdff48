import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import type { NotHere } from '#situation/operation.ts';

/** Why a system does not operate from a site: `no runway`, `closed to US forces`. */
export function notHereText(reason: NotHere, language: Language): string {
  const texts = messages(language).own.notHere;
  switch (reason.kind) {
    case 'in-flight':
      return texts.inFlight;
    case 'no-facility':
      return texts.noFacility[reason.facility];
    case 'not-assigned':
      return texts.notAssigned;
    case 'closed':
      return texts.closed;
    case 'not-japanese':
      return texts.notJapanese;
    case 'not-yet':
      return texts.notYet({ from: formatDate(reason.availableFrom, language) });
    case 'not-in-service':
      return reason.what === 'announced'
        ? texts.notAnnounced({ from: formatDate(reason.from, language) })
        : texts.notInService({ from: formatDate(reason.from, language) });
    case 'forced-closed':
      return texts.forcedClosed;
  }
}
