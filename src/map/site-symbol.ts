import type { Basis, SiteKind } from '#atlas/place.ts';

/** The five shapes that tell kinds of site apart. An airport has the shape of an air base. */
export type SiteShape = 'air' | 'naval' | 'port' | 'camp' | 'headquarters';

/** A symbol is drawn in a square of this many units, its centre in the middle. */
export const SYMBOL_BOX = 24;

/** The colour of an open site: of the scenario, of B alone in a comparison, or of A and B alike. */
export type OpenTone = 'reach' | 'reach-b' | 'ink';

/** One stroke or area of a symbol, in the order to paint. Colours are roles, for each host to fill in. */
export interface SymbolPart {
  /** SVG path data in a square of `SYMBOL_BOX` units. */
  readonly path: string;
  readonly fill: 'none' | 'paper' | OpenTone;
  readonly stroke: 'none' | 'closed' | 'paper' | OpenTone;
  readonly strokeWidth: number;
  /** Dashes and gaps along the stroke; empty where it is solid. */
  readonly dash: readonly number[];
}

const shapes: Readonly<Record<SiteKind, SiteShape>> = {
  'air-base': 'air',
  airport: 'air',
  'naval-base': 'naval',
  port: 'port',
  camp: 'camp',
  headquarters: 'headquarters',
};

const CENTRE = SYMBOL_BOX / 2;
const OUTER_RADIUS = 7.5;
const CORE_RADIUS = 4.6;

interface Outline {
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  /** Whether the filled core stands off from the outline. */
  readonly gap: boolean;
}

const outlines: Readonly<Record<Basis, Outline>> = {
  sovereign: { strokeWidth: 1.8, dash: [], gap: false },
  treaty: { strokeWidth: 1.2, dash: [], gap: true },
  rotational: { strokeWidth: 1.5, dash: [3.2, 2], gap: true },
  'joint-use': { strokeWidth: 1.7, dash: [0.01, 2.7], gap: true },
  none: { strokeWidth: 0.7, dash: [], gap: false },
};

/** The shape of a kind of site. */
export function siteShape(kind: SiteKind): SiteShape {
  return shapes[kind];
}

/**
 * A shape's outline as SVG path data in a square of `SYMBOL_BOX` units: a triangle for air, a hull for
 * naval, a disc for a port, a square for a camp, a diamond for a headquarters. The radius makes the
 * five look equally large.
 */
export function shapePath(shape: SiteShape, radius: number = OUTER_RADIUS): string {
  switch (shape) {
    case 'air':
      return polygon(3, radius * 1.16, -90, radius * 0.22);
    case 'naval':
      return hull(radius);
    case 'port':
      return disc(radius * 0.92);
    case 'camp':
      return polygon(4, radius * 1.2, -45, 0);
    case 'headquarters':
      return polygon(4, radius * 1.18, -90, 0);
  }
}

/**
 * The symbol of a site: shape by kind, outline by basis, fill by state. Open: a core filled in the
 * colour of reach, inside an outline that is flush (sovereign, none) or stands off (treaty: double,
 * rotational: dashed, joint use: dotted). Closed: the outline alone, hollow.
 */
export function siteSymbol(
  kind: SiteKind,
  basis: Basis,
  open: boolean,
  tone: OpenTone = 'reach',
): readonly SymbolPart[] {
  const shape = siteShape(kind);
  const { strokeWidth, dash, gap } = outlines[basis];
  const stroke = open ? tone : 'closed';
  const outer = shapePath(shape);
  const flush = open && !gap;
  const casing: SymbolPart = {
    path: outer,
    fill: 'paper',
    stroke: 'paper',
    strokeWidth: strokeWidth + 2,
    dash: [],
  };
  const outline: SymbolPart = {
    path: outer,
    fill: flush ? tone : 'none',
    stroke,
    strokeWidth,
    dash,
  };
  if (!gap || !open) return [casing, outline];
  const core: SymbolPart = {
    path: shapePath(shape, CORE_RADIUS),
    fill: tone,
    stroke: 'none',
    strokeWidth: 0,
    dash: [],
  };
  return [casing, outline, core];
}

function polygon(sides: number, radius: number, startDegrees: number, dropUnits: number): string {
  const points = Array.from({ length: sides }, (_, side) => {
    const angle = ((startDegrees + (360 / sides) * side) * Math.PI) / 180;
    return `${units(CENTRE + radius * Math.cos(angle))} ${units(CENTRE + dropUnits + radius * Math.sin(angle))}`;
  });
  return `M${points.join('L')}Z`;
}

function disc(radius: number): string {
  const [west, east] = [units(CENTRE - radius), units(CENTRE + radius)];
  const size = units(radius);
  return `M${west} ${CENTRE}A${size} ${size} 0 1 1 ${east} ${CENTRE}A${size} ${size} 0 1 1 ${west} ${CENTRE}Z`;
}

function hull(radius: number): string {
  const deck = units(CENTRE - radius * 0.72);
  const [west, east] = [units(CENTRE - radius * 1.05), units(CENTRE + radius * 1.05)];
  const size = units(radius * 1.05);
  const depth = units(radius * 1.6);
  return `M${west} ${deck}L${east} ${deck}A${size} ${depth} 0 0 1 ${west} ${deck}Z`;
}

function units(value: number): string {
  return String(Math.round(value * 100) / 100);
}
