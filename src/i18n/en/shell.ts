export const shell = {
  appName: 'Basing Atlas',
  skipToAssumptions: 'Skip to the assumptions',
  skipToMap: 'Skip to the map',
  skipToTable: 'Skip to the table',
  sidebar: 'Assumptions',
  map: 'Map',
  language: 'Language',
  english: 'EN',
  japanese: '日本語',
  undo: 'Undo',
  redo: 'Redo',
  display: 'Display',
  search: 'Search',
  searchKeys: 'Search (Ctrl or Cmd with K)',
  searchPlaceholder: 'Search places',
  noPlaceFound: 'No place has that name in any script.',
  theme: 'Theme',
  light: 'Light',
  dark: 'Dark',
  system: 'System',
  typeSize: 'Type',
  ordinaryType: 'Ordinary',
  projectorType: 'Projector 1.4×',
  unit: 'Unit',
  earthModel: 'Earth',
  wgs84: 'WGS 84 ellipsoid',
  sphere: 'Sphere',
  earthDifference: ({
    site,
    focus,
    ellipsoid,
    sphere,
    difference,
  }: {
    readonly site: string;
    readonly focus: string;
    readonly ellipsoid: string;
    readonly sphere: string;
    readonly difference: string;
  }) =>
    `${site} to ${focus}: ${ellipsoid} on the ellipsoid, ${sphere} on the sphere that Turf measures on; ${difference} apart.`,
  resizeSidebar: 'Width of the sidebar',
  resizeFollows: 'Height of the table',
  resizeTimeline: 'Height of the timeline',
  hideSidebar: 'Hide sidebar',
  showSidebar: 'Show sidebar',
  sheet: 'Sheet height',
  sheetStops: { sentence: 'sentence only', half: 'half', full: 'full' },
};

export const notices = {
  noMapTitle: 'The map needs WebGL 2',
  noMapBody:
    'This browser or computer offers no WebGL 2, so no map can be drawn. The assumptions, the sentence and the table work as always.',
  noMapMend:
    'To see the map, turn hardware acceleration on in the browser’s settings, or open this page in a current Chrome, Edge, Firefox or Safari.',
  mapTroubleTitle: 'Part of the map is missing',
  failureTitle: 'The atlas could not be opened.',
  failureMend:
    'Load the page again. If that does not help, the build or its data files are damaged: build it anew, and see what is said below.',
};
