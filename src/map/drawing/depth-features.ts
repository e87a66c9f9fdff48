import { nestShapes } from '#geodesy/flat-shapes.ts';
import type { DepthOutlines } from '#situation/depth-outlines.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';

/** What at least 1, 2, 3 ... sites reach, each over the one before it. */
export function depthCoverFeatures({ areas }: DepthOutlines): Drawing {
  return drawing(
    nestShapes(areas).map((polygons, index) => {
      const coordinates = polygons.map((rings) => rings.map((ring) => ring.map((at) => [...at])));
      return feature(
        `depth-${index + 1}`,
        { type: 'MultiPolygon', coordinates },
        { depth: index + 1 },
      );
    }),
  );
}

/** The edges of depth, each with the number of sites that reach from there inward at least. */
export function depthLineFeatures({ edges }: DepthOutlines): Drawing {
  return drawing(
    nestShapes(edges).map((lines, index) =>
      feature(`depth-edge-${index + 1}`, linesThrough(lines.flat()), { depth: index + 1 }),
    ),
  );
}
