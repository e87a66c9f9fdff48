import type { MultiPolygon, Polygon, Position } from 'geojson';

/** One thing in a KML document: a name, data about it, and its shape. */
export interface KmlPlacemark {
  readonly name: string;
  readonly data: Readonly<Record<string, string>>;
  readonly geometry: Polygon | MultiPolygon;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Control letters that XML 1.0 cannot hold in any form, and halves of surrogate pairs. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

function linearRing(ring: readonly Position[]): string {
  const coordinates = ring.map(([longitude, latitude]) => `${longitude},${latitude}`).join(' ');
  return `<LinearRing><coordinates>${coordinates}</coordinates></LinearRing>`;
}

function polygon([outer = [], ...holes]: readonly Position[][]): string {
  const inner = holes.map((hole) => `<innerBoundaryIs>${linearRing(hole)}</innerBoundaryIs>`);
  return `<Polygon><tessellate>1</tessellate><outerBoundaryIs>${linearRing(outer)}</outerBoundaryIs>${inner.join('')}</Polygon>`;
}

function shape(geometry: Polygon | MultiPolygon): string {
  if (geometry.type === 'Polygon') return polygon(geometry.coordinates);
  return `<MultiGeometry>${geometry.coordinates.map(polygon).join('')}</MultiGeometry>`;
}

function placemark({ name, data, geometry }: KmlPlacemark): string {
  const values = Object.entries(data).map(
    ([key, value]) => `<Data name="${escaped(key)}"><value>${escaped(value)}</value></Data>`,
  );
  return `<Placemark><name>${escaped(name)}</name><styleUrl>#ring</styleUrl><ExtendedData>${values.join('')}</ExtendedData>${shape(geometry)}</Placemark>\n`;
}

/**
 * A KML 2.2 document (OGC 07-147r2) of outlined shapes. Coordinates are written as they come: cut at the
 * antimeridian, as the export form is.
 * @param description what is told of the whole: its sources; left out where there is none
 */
export function kmlDocument(
  name: string,
  placemarks: readonly KmlPlacemark[],
  description = '',
): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
    `<name>${escaped(name)}</name>`,
    ...(description === '' ? [] : [`<description>${escaped(description)}</description>`]),
    '<Style id="ring"><LineStyle><color>ffa05a1e</color><width>2</width></LineStyle>',
    '<PolyStyle><color>26a05a1e</color></PolyStyle></Style>\n',
    ...placemarks.map(placemark),
    '</Document></kml>\n',
  ].join('');
}
