export const mapFrame = {
  controls: 'Map controls',
  projection: 'Projection',
  flat: 'Flat',
  globe: 'Globe',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Back to the scenario’s view',
  north: 'North up',
  graticule: 'Graticule',
  scaleBars: 'Scale at the centre of the map',
};
