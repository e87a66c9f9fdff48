import type { ReactNode } from 'react';
import type { AtlasEvent } from '#atlas/event.ts';

/** A shape for each kind, in a square of 14 units. */
const shapes: Readonly<Record<AtlasEvent['kind'], string>> = {
  meeting: 'M7 2.6a4.4 4.4 0 1 0 0 8.8a4.4 4.4 0 0 0 0-8.8Z',
  summit:
    'M7 4.4a2.6 2.6 0 1 0 0 5.2a2.6 2.6 0 0 0 0-5.2ZM7 1.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 0 1 0-11.6ZM7 2.4a4.6 4.6 0 1 0 0 9.2a4.6 4.6 0 0 0 0-9.2Z',
  agreement: 'M3 3h8v8H3Z',
  law: 'M2.6 2.4h8.8v3.4H2.6ZM2.6 8.2h8.8v3.4H2.6Z',
  opening: 'M7 2.2 12 11.2H2Z',
  closing: 'M7 11.8 2 2.8h10Z',
  fielding: 'M2.8 2v10l9-5Z',
  statement: 'M7 1.6 12.4 7 7 12.4 1.6 7Z',
  other: 'M5.6 2.4h2.8v3.2h3.2v2.8H8.4v3.2H5.6V8.4H2.4V5.6h3.2Z',
};

/** Every kind of event, in the order of its lanes. */
export const eventKinds = Object.keys(shapes) as readonly AtlasEvent['kind'][];

/** The sign of a kind of event: filled once it has come about by the scenario's date, hollow before. */
export function EventSign({
  kind,
  past,
}: {
  readonly kind: AtlasEvent['kind'];
  readonly past: boolean;
}): ReactNode {
  return (
    <svg className="event-sign" viewBox="0 0 14 14" aria-hidden="true" data-past={past}>
      <path d={shapes[kind]} fillRule="evenodd" />
    </svg>
  );
}
