import type { Map as EngineMap, GeoJSONSource } from 'maplibre-gl';
import type { Atlas } from '#atlas/atlas.ts';
import type { Difference } from '#situation/difference.ts';
import { drawing, feature, pointAt } from '../drawing/features.ts';
import type { Palette } from '../palette.ts';
import { SETTLE_MILLISECONDS } from '../style/marks.ts';

const LAYER = 'changed-sites';
const OUTLINES = ['reach-outline', 'reach-outline-computed'] as const;

/** What a change is shown with. */
export interface Settling {
  readonly atlas: Atlas;
  readonly change: Difference;
  readonly palette: Palette;
  /** Whether the outlines of reach changed too. */
  readonly outlines: boolean;
}

/**
 * Shows once, in the colour of change, what the last act opened or closed, and lets it settle: a halo at
 * each site fades, the outlines of reach take their own colour again.
 */
export async function settleChange(
  map: EngineMap,
  { atlas, change, palette, outlines }: Settling,
): Promise<void> {
  const sites = [...change.opened, ...change.closed].flatMap(
    ({ siteId }) => atlas.places.get(siteId) ?? [],
  );
  if (sites.length === 0 && !outlines) return;
  const source = map.getSource<GeoJSONSource>('changed');
  await source?.setData(
    drawing(sites.map(({ id, position }) => feature(id, pointAt(position), {}))),
  );
  step(map, 0, 0.75, outlines ? palette.change : palette.reach);
  map.once('render', () => step(map, SETTLE_MILLISECONDS, 0, palette.reach));
}

function step(map: EngineMap, duration: number, haloOpacity: number, outlineColour: string): void {
  if (map.getLayer(LAYER) === undefined) return;
  map.setPaintProperty(LAYER, 'circle-opacity-transition' as never, { duration } as never);
  map.setPaintProperty(LAYER, 'circle-opacity', haloOpacity);
  for (const layer of OUTLINES) {
    map.setPaintProperty(layer, 'line-color-transition' as never, { duration } as never);
    map.setPaintProperty(layer, 'line-color', outlineColour);
  }
}
