import { createHash } from 'node:crypto';
import { decodeCoast } from '#atlas/decode-coast.ts';
import { SOURCES } from '../basemap/sources.ts';
import type { CoastParts } from './assemble-coast.ts';

type PartName = keyof CoastParts;

const { naturalEarth, openStreetMapCoastlines, openStreetMapLands, taiwanInterior } = SOURCES;

/**
 * What each file is made of. Uncertainties are those that a comparison with official shapes showed: shores of
 * OpenStreetMap and of Taiwan's interior ministry against Japan's N03 polygons, Natural Earth against both.
 */
const PARTS: Readonly<
  Record<PartName, Omit<ManifestEntry, 'file' | 'bytes' | 'sha256' | 'polygons' | 'vertices'>>
> = {
  region: {
    sources: [openStreetMapCoastlines.title, openStreetMapLands.title, naturalEarth.title],
    licence: openStreetMapCoastlines.licence,
    credit: '© OpenStreetMap contributors (ODbL) · Natural Earth',
    uncertaintyMetres: 200,
    resolution: {
      en: 'OpenStreetMap of November 2017, simplified by its packager: shores are usually within 200 m, and rocks may be missing. Outside 97–161° E, 3° S–52° N it goes on in Natural Earth at 1:10,000,000, within about 1 km.',
      ja: '2017年11月のOpenStreetMap（配布元で簡略化）。海岸線の誤差は通常200 m以内で、岩礁は欠けることがある。東経97–161度・南緯3度–北緯52度の外はNatural Earth（1:10,000,000）で、誤差は約1 km。',
    },
  },
  taiwan: {
    sources: [taiwanInterior.title],
    licence: taiwanInterior.licence,
    credit: 'Ministry of the Interior, Taiwan',
    uncertaintyMetres: 20,
    resolution: {
      en: 'Village boundaries of Taiwan’s interior ministry, in steps of about 3 m: shores are usually within 20 m.',
      ja: '台湾内政部の村里界（約3 m刻み）。海岸線の誤差は通常20 m以内。',
    },
  },
  world: {
    sources: [naturalEarth.title],
    licence: naturalEarth.licence,
    credit: 'Natural Earth',
    uncertaintyMetres: 1000,
    resolution: {
      en: 'Natural Earth at 1:10,000,000: shores are usually within 1 km, and small islands may be missing.',
      ja: 'Natural Earth（1:10,000,000）。海岸線の誤差は通常1 km以内で、小島は欠けることがある。',
    },
  },
};

/** One line of the manifest: a file, what it is made of and how far to trust it. */
export interface ManifestEntry {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly polygons: number;
  readonly vertices: number;
  readonly sources: readonly string[];
  readonly licence: string;
  readonly credit: string;
  /** How far a shore may be from where it is drawn, in metres. */
  readonly uncertaintyMetres: number;
  readonly resolution: { readonly en: string; readonly ja: string };
}

/** The file name of one part of the coast. */
export function coastFile(part: PartName): string {
  return `${part}.bin`;
}

/** The manifest's line for one part, whose file has this content. */
export function manifestEntry(part: PartName, content: Uint8Array): ManifestEntry {
  const { owners, coordinates } = decodeCoast(content);
  return {
    file: coastFile(part),
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
    polygons: owners.length,
    vertices: coordinates.length / 2,
    ...PARTS[part],
  };
}
