import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
  LineLayerSpecification,
  SymbolLayerSpecification,
} from 'maplibre-gl';
import type { Palette } from '../palette.ts';
import { type HatchName, type HatchSide, hatchId, sideOfHatch } from './hatch.ts';
import { type Look, STRONG } from './look.ts';
import { scaled } from './names.ts';

/** Opacity of the plain tint over all that A or B reaches. */
export const BOTH_OPACITY = { light: 0.1, dark: 0.16 } as const;

/** The sides of a comparison, B over A. */
export const sides = ['a', 'b'] as const;

/** Whether a property of a feature is of some side or region. */
export function isOf(property: string, value: string): ExpressionSpecification {
  return ['==', ['get', property], value];
}

/** The colour that a side of a comparison is drawn in. */
export function sideColour({ reach, reachB }: Palette, side: HatchSide): string {
  return side === 'a' ? reach : reachB;
}

/** The colour that a side's letters and numbers are written in. */
function sideInk({ reachInk, reachBInk }: Palette, side: HatchSide): string {
  return side === 'a' ? reachInk : reachBInk;
}

/** The colour that a hatch is painted in: the ink where it stands for both. */
export function hatchColour(palette: Palette, name: HatchName): string {
  const side = sideOfHatch(name);
  return side === undefined ? palette.ink : sideColour(palette, side);
}

/** The hatch over each region of two scenarios; what either reaches has a plain tint under it. */
const hatches = {
  'only-a': 'a',
  'only-b': 'b',
  'uncertain-a': 'a-uncertain',
  'uncertain-b': 'b-uncertain',
  'uncertain-both': 'both-uncertain',
} as const;

/**
 * A plain tint over what either scenario reaches, and a hatch over what only one of them does: A's rises, B's falls. Where
 * one is uncertain its strokes are broken, over the hatch of the other where that reaches; where both are, there are dots.
 */
export function compareCover({ palette }: Look): LayerSpecification[] {
  const regions = Object.entries(hatches).map(
    ([region, name]): FillLayerSpecification => ({
      id: `compare-${region}`,
      type: 'fill',
      source: 'compare-cover',
      filter: isOf('region', region),
      paint: { 'fill-pattern': hatchId(name, palette.theme), 'fill-antialias': false },
    }),
  );
  return [
    {
      id: 'compare-either',
      type: 'fill',
      source: 'compare-cover',
      filter: isOf('region', 'either'),
      paint: {
        'fill-color': palette.ink,
        'fill-opacity': BOTH_OPACITY[palette.theme],
        'fill-antialias': false,
      },
    },
    ...regions,
  ];
}

/** The edge of what each scenario reaches: a solid line for A, long dashes for B over it. */
export function compareOutlines({ palette }: Look): LayerSpecification[] {
  const line = (side: HatchSide): LineLayerSpecification => ({
    id: `compare-line-${side}`,
    type: 'line',
    source: 'compare-lines',
    filter: isOf('side', side),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': sideColour(palette, side),
      'line-width': ['interpolate', ['linear'], ['zoom'], 2, 1.4, 6, 2.4],
      ...(side === 'b' ? { 'line-dasharray': [4, 2.5] } : {}),
    },
  });
  return sides.map(line);
}

/** What is written along a side's edge, how many pixels apart, and how large at zoom 3 and at zoom 7. */
interface EdgeText {
  readonly text: string | ExpressionSpecification;
  readonly spacingPixels: number;
  readonly sizes: readonly [far: number, near: number];
}

/** How a letter or number of a side is written along its edge: upright, in the side's ink. */
export function alongEdge(
  side: HatchSide,
  { palette, typeScale }: Look,
  { text, spacingPixels, sizes: [far, near] }: EdgeText,
): Pick<SymbolLayerSpecification, 'layout' | 'paint'> {
  return {
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': spacingPixels,
      'text-field': text,
      'text-font': [STRONG],
      'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, far, 7, near], typeScale),
      'text-rotation-alignment': 'viewport',
      'text-padding': 6,
    },
    paint: {
      'text-color': sideInk(palette, side),
      'text-halo-color': palette.halo,
      'text-halo-width': 2.5,
    },
  };
}

/** The letter of each scenario, along its edge. */
export function compareCaptions(look: Look): LayerSpecification[] {
  const letter = (side: HatchSide): SymbolLayerSpecification => ({
    id: `compare-letter-${side}`,
    type: 'symbol',
    source: 'compare-lines',
    filter: isOf('side', side),
    ...alongEdge(side, look, { text: side.toUpperCase(), spacingPixels: 260, sizes: [12, 14] }),
  });
  return sides.map(letter);
}

/** Beside each site that only one scenario has open, the letter of that one. */
export function compareSites({ palette, typeScale }: Look): LayerSpecification[] {
  const letter = (side: HatchSide): SymbolLayerSpecification => ({
    id: `compare-site-${side}`,
    type: 'symbol',
    source: 'places',
    filter: isOf('onlyIn', side),
    minzoom: 3,
    layout: {
      'text-field': side.toUpperCase(),
      'text-font': [STRONG],
      'text-size': scaled(['interpolate', ['linear'], ['zoom'], 3, 9, 8, 12], typeScale),
      'text-offset': [0.75, -0.75],
      'text-overlap': 'always',
      'text-ignore-placement': true,
    },
    paint: {
      'text-color': sideInk(palette, side),
      'text-halo-color': palette.halo,
      'text-halo-width': 1.4,
    },
  });
  return sides.map(letter);
}

/** A ring round each place in focus that only one scenario reaches, in its colour. The name under it says both depths. */
export function compareFocusRings({ palette }: Look): LayerSpecification[] {
  return sides.map((side) => ({
    id: `compare-focus-${side}`,
    type: 'circle',
    source: 'focus',
    filter: isOf('onlyIn', side),
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 2, 7, 5, 11],
      'circle-opacity': 0,
      'circle-color': palette.paper,
      'circle-stroke-color': sideColour(palette, side),
      'circle-stroke-width': 2.4,
    },
  }));
}
