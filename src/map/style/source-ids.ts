/** Archives of the embedded basemap: one file each. */
export const basemapSources = ['world', 'region', 'taiwan'] as const;

/** Sources that the map fills itself, from what follows from the scenario. */
export const drawnSources = [
  'graticule',
  'names',
  'reach-cover',
  'reach-lines',
  'reach-captions',
  'depth-cover',
  'depth-lines',
  'compare-cover',
  'compare-lines',
  'depth-change-cover',
  'depth-change-lines',
  'site-reach',
  'proximity',
  'focus-lines',
  'sea-way',
  'places',
  'own-marks',
  'focus',
  'marks',
  'event-places',
  'claim',
  'changed',
] as const;

export type DrawnSource = (typeof drawnSources)[number];
