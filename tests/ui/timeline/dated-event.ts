import { type AtlasEvent, event } from '#atlas/event.ts';

/** A meeting on a day, but for what `details` says. */
export function anEvent(id: string, date: string, details: Partial<AtlasEvent> = {}): AtlasEvent {
  return event.parse({
    id,
    date,
    kind: 'meeting',
    title: { en: id, ja: id },
    citations: [{ reference: 'a-source' }],
    confidence: 'high',
    ...details,
  });
}
