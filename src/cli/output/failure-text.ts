import type { Atlas } from '#atlas/atlas.ts';
import { areaRangeText } from '#formats/area-text.ts';
import type { WrittenFailure } from '#formats/failure-json.ts';
import { nameOfPlace } from '#formats/place-name.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { lengthIn } from './distance-text.ts';
import { table } from './table.ts';

interface FailureWording {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly unit: LengthUnit;
}

/** What each place hangs on, and the sites by what is lost without them, as tables for a terminal. */
export function failureText(written: WrittenFailure, wording: FailureWording): string {
  return [placesText(written, wording), sitesText(written, wording)].join('\n');
}

function placesText({ failures }: WrittenFailure, wording: FailureWording): string {
  const { atlas, language, unit } = wording;
  const rows = failures.flatMap(({ focusId, depth, uncertain, behind }) => {
    const place = [focusId, nameOfPlace(atlas, focusId, language)];
    if (behind.length === 0) return [[...place, String(depth), 'none', '', '']];
    return behind.map(({ siteId, metres, verdict, depthLeft, uncertainLeft }, index) => [
      ...(index === 0 ? [...place, String(depth)] : ['', '', '']),
      siteId,
      lengthIn(metres, unit),
      verdict === 'inside'
        ? `${depth} → ${depthLeft}${depth === 1 ? ', single point of failure' : ''}`
        : `uncertain ${uncertain} → ${uncertainLeft}`,
    ]);
  });
  return table(
    [
      { head: 'focus' },
      { head: 'name' },
      { head: 'depth', align: 'right' },
      { head: 'site behind it' },
      { head: 'distance', align: 'right' },
      { head: 'without it' },
    ],
    rows,
  );
}

function sitesText({ losses }: WrittenFailure, wording: FailureWording): string {
  const { atlas, language } = wording;
  if (losses.length === 0) return 'No open site reaches any of them: nothing hangs on a site.\n';
  const isCounted = losses.some(({ soleArea }) => soleArea !== undefined);
  const rows = losses.map(({ siteId, lostFocusIds, thinnedFocusIds, soleArea }) => [
    siteId,
    nameOfPlace(atlas, siteId, language),
    lostFocusIds.join(', ') || '–',
    String(thinnedFocusIds.length),
    ...(isCounted
      ? [soleArea === undefined ? '' : areaRangeText(soleArea, 'total', language)]
      : []),
  ]);
  return table(
    [
      { head: 'without' },
      { head: 'name' },
      { head: 'places lost' },
      { head: 'depth lost', align: 'right' },
      ...(isCounted ? [{ head: 'reached by it alone', align: 'right' as const }] : []),
    ],
    rows,
  );
}
