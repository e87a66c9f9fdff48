import type { System } from '#atlas/system.ts';
import { formatDate } from '#i18n/format-date.ts';
import type { Language } from '#i18n/language.ts';
import { messages } from '#i18n/messages.ts';
import { absentBefore, stageOn } from '#situation/service.ts';

/** How far a system has come on a day, in few words: `not there before 31 July 2015`. */
export function stageText(system: System, day: string, language: Language): string {
  const { stages } = messages(language).timeline;
  const from = formatDate(awaited(system, day), language);
  const stage = stageOn(system, day);
  return stage === 'ready' ? stages.ready : stages[stage]({ from });
}

/** What a system's dates mean on the scenario's day, in a sentence; nothing where it is ready. */
export function serviceText(system: System, day: string, language: Language): string | undefined {
  const { absent, planned } = messages(language).timeline;
  const from = formatDate(awaited(system, day), language);
  switch (stageOn(system, day)) {
    case 'absent':
      return absent({ from });
    case 'planned':
      return planned({ from });
    case 'ready':
      return undefined;
  }
}

/** The day that a system waits for: to be announced, then to be ready; empty where it waits for none. */
function awaited(system: System, day: string): string {
  const { service, combination } = system;
  const ready = [service, combination?.carrier.service, combination?.weapon.service]
    .flatMap((part) => part?.from ?? [])
    .sort()
    .at(-1);
  return absentBefore(system, day) ?? ready ?? '';
}
