import { z } from 'zod';
import type { GridRegion } from '#geodesy/grid-region.ts';
import type { AreaAtDepth } from '#situation/depth-by-area.ts';
import type { BandFigure, ReachDisc } from '#situation/reach-discs.ts';
import { metresJson } from './position-json.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

const squareKilometresJson = z.number().min(0).describe('square kilometres on the ellipsoid');

const areasJson = {
  squareKilometres: squareKilometresJson,
  seaSquareKilometres: squareKilometresJson,
  landSquareKilometres: squareKilometresJson,
};

/** Area by depth within a region, as JSON. */
export const depthJson = z.strictObject({
  region: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .readonly()
    .describe('west, south, east, north, degrees; west is the greater across the antimeridian'),
  cellMetres: metresJson.describe('the side of a cell that was asked for'),
  cellAreaSquareMetres: z.number().positive().describe('the area of every cell'),
  figure: z
    .enum(['low', 'stated', 'high'])
    .describe('the figure of each band that is counted: within the low one a place is inside'),
  systemIds: z.array(z.string()).describe('the chosen systems that operate from those sites'),
  sites: z
    .array(z.strictObject({ siteId: z.string(), systemId: z.string(), radiusMetres: metresJson }))
    .describe('the sites that are counted, each with the system that reaches farthest from it'),
  depths: z
    .array(z.strictObject({ depth: z.int().min(0).describe('how many sites reach'), ...areasJson }))
    .describe('from 0 to the deepest; the areas add up to the total'),
  total: z.strictObject(areasJson),
  coast: z.array(z.string()).describe('whose coast tells land from sea'),
});

type DepthJson = z.infer<typeof depthJson>;

/** What is written about depth within a region. */
export interface WrittenDepth {
  readonly region: GridRegion;
  readonly cellMetres: number;
  readonly cellAreaSquareMetres: number;
  readonly figure: BandFigure;
  /** The chosen systems that operate from some site. */
  readonly systemIds: readonly string[];
  readonly discs: readonly ReachDisc[];
  readonly areas: readonly AreaAtDepth[];
  /** Whose coast tells land from sea. */
  readonly credits: readonly string[];
}

/** Area by depth as a JSON document. */
export function depthDocument({ discs, areas, credits, ...asked }: WrittenDepth): DepthJson {
  const { region, cellMetres, cellAreaSquareMetres, figure, systemIds } = asked;
  return {
    region,
    cellMetres,
    cellAreaSquareMetres,
    figure,
    systemIds: [...systemIds],
    sites: discs.map(({ siteId, systemId, radiusMetres }) => ({ siteId, systemId, radiusMetres })),
    depths: areas.map((area) => ({ depth: area.depth, ...areasDocument(area) })),
    total: areasDocument({
      seaSquareMetres: areas.reduce((sum, area) => sum + area.seaSquareMetres, 0),
      landSquareMetres: areas.reduce((sum, area) => sum + area.landSquareMetres, 0),
    }),
    coast: [...credits],
  };
}

function areasDocument(area: Omit<AreaAtDepth, 'depth'>) {
  const { seaSquareMetres, landSquareMetres } = area;
  return {
    squareKilometres: (seaSquareMetres + landSquareMetres) / SQUARE_METRES_PER_SQUARE_KILOMETRE,
    seaSquareKilometres: seaSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE,
    landSquareKilometres: landSquareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE,
  };
}
