import { z } from 'zod';
import type { GridRegion } from '#geodesy/grid-region.ts';
import type { AreaAtDepth } from '#situation/depth-by-area.ts';
import type { BandFigure, ReachDisc } from '#situation/reach-discs.ts';
import { sumOfAreas } from '#situation/sea-and-land.ts';
import { areaDocument, areaFields, areaJson } from './area-json.ts';
import { metresJson } from './position-json.ts';

const sitesJson = z
  .array(z.strictObject({ siteId: z.string(), systemId: z.string(), radiusMetres: metresJson }))
  .describe('the sites that are counted, each with the system that reaches farthest from it');

const depthsJson = z
  .array(z.strictObject({ depth: z.int().min(0).describe('how many sites reach'), ...areaFields }))
  .describe('from 0 to the deepest; the areas add up to the total');

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
  sites: sitesJson,
  depths: depthsJson,
  total: areaJson,
  byHighest: z
    .strictObject({ sites: sitesJson, depths: depthsJson, total: areaJson })
    .nullable()
    .describe('the same by the highest figure of each band; null where a figure was asked for'),
  coast: z.array(z.string()).describe('whose coast tells land from sea'),
});

type DepthJson = z.infer<typeof depthJson>;

/** What reaches by one figure of each band, and the areas that follow. */
export interface CountedDepth {
  readonly discs: readonly ReachDisc[];
  readonly areas: readonly AreaAtDepth[];
}

/** What is written about depth within a region. */
export interface WrittenDepth {
  readonly region: GridRegion;
  readonly cellMetres: number;
  readonly cellAreaSquareMetres: number;
  readonly figure: BandFigure;
  /** The chosen systems that operate from some site. */
  readonly systemIds: readonly string[];
  readonly counted: CountedDepth;
  /** By the highest figures, where no figure was asked for. */
  readonly byHighest: CountedDepth | undefined;
  /** Whose coast tells land from sea. */
  readonly credits: readonly string[];
}

/** Area by depth as a JSON document. */
export function depthDocument({ counted, byHighest, credits, ...asked }: WrittenDepth): DepthJson {
  const { region, cellMetres, cellAreaSquareMetres, figure, systemIds } = asked;
  return {
    region,
    cellMetres,
    cellAreaSquareMetres,
    figure,
    systemIds: [...systemIds],
    ...countedDocument(counted),
    byHighest: byHighest === undefined ? null : countedDocument(byHighest),
    coast: [...credits],
  };
}

function countedDocument({ discs, areas }: CountedDepth) {
  return {
    sites: discs.map(({ siteId, systemId, radiusMetres }) => ({ siteId, systemId, radiusMetres })),
    depths: areas.map((area) => ({ depth: area.depth, ...areaDocument(area) })),
    total: areaDocument(sumOfAreas(areas)),
  };
}
