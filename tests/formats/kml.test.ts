import { describe, expect, it } from 'vitest';
import { kmlDocument } from '#formats/kml.ts';

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const hole = [
  [0.2, 0.1],
  [0.3, 0.2],
  [0.3, 0.1],
  [0.2, 0.1],
];

describe('a KML document', () => {
  it('escapes what XML would read, and leaves out what it cannot hold', () => {
    const geometry = { type: 'Polygon' as const, coordinates: [square] };
    const text = kmlDocument('<A & "B">', [
      { name: "O'Hare\u0000", data: { 'a<b': '嘉手納 & \ud800' }, geometry },
    ]);
    expect(text).toContain('<name>&lt;A &amp; &quot;B&quot;&gt;</name>');
    expect(text).toContain('<name>O&apos;Hare</name>');
    expect(text).toContain('<Data name="a&lt;b"><value>嘉手納 &amp; </value></Data>');
  });

  it('keeps a hole inside its polygon, and several polygons inside one placemark', () => {
    const geometry = { type: 'MultiPolygon' as const, coordinates: [[square, hole], [square]] };
    const text = kmlDocument('Rings', [{ name: 'one', data: {}, geometry }]);
    expect(text.match(/<Placemark>/g)).toHaveLength(1);
    expect(text).toMatch(
      /<MultiGeometry><Polygon>.*<\/Polygon><Polygon>.*<\/Polygon><\/MultiGeometry>/,
    );
    expect(text).toContain(
      '<innerBoundaryIs><LinearRing><coordinates>0.2,0.1 0.3,0.2 0.3,0.1 0.2,0.1</coordinates>',
    );
  });
});
