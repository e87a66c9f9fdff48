import { messages } from '#i18n/messages.ts';
import type { Moment } from '../drawing/moment.ts';
import type { LegendEntry } from './entry.ts';

/** The places of the event that is looked at. */
export function eventEntries({ event, wording }: Moment): LegendEntry[] {
  const { language } = wording;
  if (event === undefined || event.places.length === 0) return [];
  const text = messages(language).timeline.legendPlace({ title: event.title[language] });
  return [{ id: 'event', group: 'event', swatch: { kind: 'event' }, text }];
}
