import type { Position } from 'geojson';
import { nestShapes } from '#geodesy/flat-shapes.ts';
import type { DepthChange } from '#situation/depth-change.ts';
import type { Side } from '#store/document-store.ts';
import { type Drawing, drawing, feature, linesThrough } from './features.ts';

/** The side that has more sites where depth is lowered, and where it is raised. */
const sides = { lowered: 'a', raised: 'b' } as const satisfies Record<keyof DepthChange, Side>;

const ways = ['lowered', 'raised'] as const;

/** Where at least 1, 2, 3 ... sites fewer reach in B than in A, and where so many more, each over the one before it. */
export function depthChangeCoverFeatures(change: DepthChange): Drawing {
  return drawing(
    ways.flatMap((way) =>
      nestShapes(change[way].areas).map((polygons, index) => {
        const coordinates = polygons.map((rings) =>
          rings.map((ring) => ring.map(([lon, lat]): Position => [lon, lat])),
        );
        const geometry = { type: 'MultiPolygon', coordinates } as const;
        return feature(`${way}-${index + 1}`, geometry, { side: sides[way], step: index + 1 });
      }),
    ),
  );
}

/** The edges of the changes, each with how many sites fewer or more reach from there inward at least: `−2`, `+1`. */
export function depthChangeLineFeatures(change: DepthChange): Drawing {
  return drawing(
    ways.flatMap((way) =>
      nestShapes(change[way].edges).map((lines, index) => {
        const step = index + 1;
        const signed = way === 'raised' ? step : -step;
        return feature(`${way}-edge-${step}`, linesThrough(lines.flat()), {
          side: sides[way],
          change: signed,
          number: changeNumber(signed),
        });
      }),
    ),
  );
}

/** A change with its sign, as it stands on the map and in the legend. */
export function changeNumber(change: number): string {
  return change > 0 ? `+${change}` : `\u2212${-change}`;
}
