import type { Geometry } from 'geojson';
import type { Site } from '#atlas/place.ts';
import { bandCaption } from '#formats/band-text.ts';
import { lengthText } from '#formats/length-text.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import { ringPolygon, ringVertices } from '#geodesy/ring.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';
import type { ReachGroup } from './reach-groups.ts';
import { unionOutline } from './union-outline.ts';

/** How rings are made: on which Earth, and how far a chord may pass from the true ring. */
export interface RingDrawing {
  readonly model: EarthModel;
  readonly maxErrorMetres: number;
}

/** In which words and unit captions are written. */
export interface Wording {
  readonly language: Language;
  readonly unit: Exclude<LengthUnit, 'm'>;
}

/**
 * What the tint covers: round each site, the disc of the farthest lowest figure of the systems there, and
 * that of the farthest highest figure where it is farther. Discs of lesser systems lie inside and are left out.
 */
export function reachCoverFeatures(
  groups: readonly ReachGroup[],
  { model, maxErrorMetres }: RingDrawing,
): Drawing {
  const options = { form: 'drawing', maxErrorMetres, model } as const;
  return drawing(
    [...farthest(groups).values()].flatMap(({ site, lowMetres, highMetres }) => {
      const disc = (figure: 'low' | 'high', metres: number) =>
        feature(`${site.id}/${figure}`, ringPolygon(site.position, metres, options), {
          siteId: site.id,
          figure,
        });
      const low = disc('low', lowMetres);
      return highMetres > lowMetres ? [disc('high', highMetres), low] : [low];
    }),
  );
}

interface Farthest {
  readonly site: Site;
  readonly lowMetres: number;
  readonly highMetres: number;
}

function farthest(groups: readonly ReachGroup[]): ReadonlyMap<string, Farthest> {
  const bySite = new Map<string, Farthest>();
  for (const { band, sites } of groups) {
    for (const site of sites) {
      const before = bySite.get(site.id);
      bySite.set(site.id, {
        site,
        lowMetres: Math.max(band.lowMetres, before?.lowMetres ?? 0),
        highMetres: Math.max(band.highMetres, before?.highMetres ?? 0),
      });
    }
  }
  return bySite;
}

/** What a ring's figure is: `F-35A combat radius, published, unrefuelled, 1,093 km`. */
export function reachCaption({ system, band }: ReachGroup, { language, unit }: Wording): string {
  const what = bandCaption(band, system.refuellable, language);
  return `${system.names[language]} · ${what} · ${lengthText(band.statedMetres, unit, language)}`;
}

function outline({ sites }: ReachGroup, radiusMetres: number, rings: RingDrawing): Geometry {
  const centres = sites.map((site) => site.position);
  return linesThrough(unionOutline({ centres, radiusMetres, ...rings }));
}

/** The common outline of each system's rings at its stated figure, and at the others that differ. */
export function reachLineFeatures(groups: readonly ReachGroup[], rings: RingDrawing): Drawing {
  return drawing(
    groups.flatMap((group) => {
      const { system, band } = group;
      const { lowMetres, statedMetres, highMetres, computed } = band;
      const curve = (name: 'low' | 'stated' | 'high', metres: number) =>
        feature(`${system.id}/${name}`, outline(group, metres, rings), {
          systemId: system.id,
          curve: name,
          computed,
        });
      return [
        ...(lowMetres < statedMetres ? [curve('low', lowMetres)] : []),
        curve('stated', statedMetres),
        ...(highMetres > statedMetres ? [curve('high', highMetres)] : []),
      ];
    }),
  );
}

/** The captions of the stated outlines: in full, and the shortest that still tells one from another. */
export function reachCaptionFeatures(
  groups: readonly ReachGroup[],
  rings: RingDrawing,
  wording: Wording,
): Drawing {
  const { language, unit } = wording;
  return drawing(
    groups.map((group) => {
      const { system, band } = group;
      const figure = lengthText(band.statedMetres, unit, language);
      return feature(system.id, outline(group, band.statedMetres, rings), {
        systemId: system.id,
        caption: reachCaption(group, wording),
        short: `${system.names[language]} · ${figure}`,
      });
    }),
  );
}

/** The stated rings of one site, whole, as they are picked out when a reader looks at it. */
export function siteReachFeatures(
  groups: readonly ReachGroup[],
  siteId: string | undefined,
  { model, maxErrorMetres }: RingDrawing,
): Drawing {
  return drawing(
    groups.flatMap(({ system, band, sites }) =>
      sites
        .filter((site) => site.id === siteId)
        .map((site) => {
          const ring = ringVertices(site.position, band.statedMetres, { maxErrorMetres, model });
          const properties = { siteId: site.id, systemId: system.id };
          return feature(`${site.id}/${system.id}`, linesThrough([ring]), properties);
        }),
    ),
  );
}
