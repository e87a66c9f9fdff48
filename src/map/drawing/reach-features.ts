import type { Geometry } from 'geojson';
import { bandCaption } from '#formats/band-text.ts';
import { lengthText } from '#formats/length-text.ts';
import type { EarthModel } from '#geodesy/earth-model.ts';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { ringVertices } from '#geodesy/ring.ts';
import type { LengthUnit } from '#geodesy/units.ts';
import type { Language } from '#i18n/language.ts';
import { eastward } from './eastward.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { ReachGroup } from './reach-groups.ts';

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

/** What a ring's figure is: `F-35A combat radius, published, unrefuelled, 1,093 km`. */
export function reachCaption({ system, band }: ReachGroup, { language, unit }: Wording): string {
  const what = bandCaption(band, system.refuellable, language, unit);
  return `${system.names[language]} · ${what} · ${lengthText(band.statedMetres, unit, language)}`;
}

function outline(
  { system, sites }: ReachGroup,
  figure: 'low' | 'stated' | 'high',
  radiusMetres: number,
  rings: RingDrawing,
  outlines: OutlineMemory,
): Geometry {
  return linesThrough(outlineLines({ system, sites }, figure, radiusMetres, rings, outlines));
}

function outlineLines(
  { system, sites }: Pick<ReachGroup, 'system' | 'sites'>,
  figure: 'low' | 'stated' | 'high',
  radiusMetres: number,
  rings: RingDrawing,
  outlines: OutlineMemory,
): readonly (readonly LonLat[])[] {
  const discs = sites.map(({ position }) => ({ centre: position, radiusMetres }));
  return outlines.lines(`${system.id}/${figure}`, discs, rings);
}

/** The common outline of each system's rings at its stated figure, and at the others that differ. */
export function reachLineFeatures(
  groups: readonly ReachGroup[],
  rings: RingDrawing,
  outlines: OutlineMemory,
): Drawing {
  return drawing(
    groups.flatMap((group) => {
      const { system, band } = group;
      const { lowMetres, statedMetres, highMetres, computed } = band;
      const curve = (name: 'low' | 'stated' | 'high', metres: number) =>
        feature(`${system.id}/${name}`, outline(group, name, metres, rings, outlines), {
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
  outlines: OutlineMemory,
): Drawing {
  const { language, unit } = wording;
  return drawing(
    groups.map((group) => {
      const { system, band } = group;
      const figure = lengthText(band.statedMetres, unit, language);
      const lines = outlineLines(group, 'stated', band.statedMetres, rings, outlines);
      return feature(system.id, linesThrough(language === 'ja' ? eastward(lines) : lines), {
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
