import { isSite } from '#atlas/place.ts';
import { messages } from '#i18n/messages.ts';
import { isOwn } from '#scenario/own.ts';
import type { Moment } from '../drawing/moment.ts';
import { ownMarkParts } from '../own-symbol.ts';
import { siteSymbol } from '../site-symbol.ts';
import type { LegendEntry } from './entry.ts';

/** The marks of own places and forced sites, where there are any. */
export function ownEntries({ atlas, scenario, wording }: Moment): LegendEntry[] {
  const { own: texts } = messages(wording.language);
  const ownPlaces = [...atlas.places.values()].filter(({ id }) => isOwn(id));
  const forced = Object.keys(scenario.forced).filter((id) => atlas.places.has(id));
  const entry = (
    id: string,
    parts: ReturnType<typeof ownMarkParts>,
    text: string,
  ): LegendEntry => ({
    id,
    group: 'own',
    swatch: { kind: 'symbol', parts },
    text,
  });
  const onSite = (marks: { readonly isOwn: boolean; readonly isForced: boolean }) => [
    ...siteSymbol('camp', 'sovereign', true),
    ...ownMarkParts({ ...marks, isPlace: false }),
  ];
  return [
    ...(ownPlaces.some(isSite)
      ? [entry('own-site', onSite({ isOwn: true, isForced: false }), texts.legendSite)]
      : []),
    ...(ownPlaces.some((place) => !isSite(place))
      ? [
          entry(
            'own-place',
            ownMarkParts({ isOwn: true, isForced: false, isPlace: true }),
            texts.legendPlace,
          ),
        ]
      : []),
    ...(forced.length > 0
      ? [entry('forced', onSite({ isOwn: false, isForced: true }), texts.legendForced)]
      : []),
  ];
}
