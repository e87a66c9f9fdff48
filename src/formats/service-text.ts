import type { System } from '#atlas/system.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { absentBefore, stageOn } from '#situation/service.ts';

/** What a system's dates mean on a day, or nothing where it is ready: `not ready before 31 July 2015`. */
export function serviceText(system: System, day: string, language: Language): string | undefined {
  const texts = messages(language).timeline;
  const absent = absentBefore(system, day);
  if (absent !== undefined) return texts.absent({ from: formatDate(absent, language) });
  if (stageOn(system, day) === 'ready') return undefined;
  const from = [system, system.combination?.carrier, system.combination?.weapon]
    .flatMap((part) => part?.service?.from ?? [])
    .sort()
    .at(-1);
  return from === undefined ? undefined : texts.planned({ from: formatDate(from, language) });
}
