import { readFileSync } from 'node:fs';
import type { LonLat } from '#geodesy/lon-lat.ts';

/** One line of a GeodSolve table. `azimuth2` is forward: from the second position onward. */
export interface GeodSolveLine {
  readonly from: LonLat;
  readonly to: LonLat;
  readonly azimuth1: number;
  readonly azimuth2: number;
  readonly metres: number;
}

/** Reads `tests/fixtures/geodesy/<name>`, by its group headings. */
export function readGeodSolve(name: 'inverse.txt' | 'direct.txt'): Map<string, GeodSolveLine[]> {
  const groups = new Map<string, GeodSolveLine[]>();
  let heading = '';
  for (const line of readFixture(name)) {
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      continue;
    }
    const [lat1, lon1, azimuth1, lat2, lon2, azimuth2, metres] = line.split(' ').map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const lines = groups.get(heading) ?? [];
    lines.push({ from: [lon1, lat1], to: [lon2, lat2], azimuth1, azimuth2, metres });
    groups.set(heading, lines);
  }
  return groups;
}

/** Reads `tests/fixtures/geodesy/areas.txt`: corners and signed area in square metres, by heading. */
export function readAreas(): { heading: string; corners: LonLat[]; area: number }[] {
  const polygons: { heading: string; corners: LonLat[]; area: number }[] = [];
  let heading = '';
  let corners: LonLat[] = [];
  for (const line of readFixture('areas.txt')) {
    const numbers = line.replace(/^= /, '').split(' ').map(Number);
    if (line.startsWith('# ')) {
      heading = line.slice(2);
      corners = [];
    } else if (line.startsWith('= ')) {
      polygons.push({ heading, corners, area: numbers[2] ?? Number.NaN });
    } else {
      corners.push([numbers[1] ?? Number.NaN, numbers[0] ?? Number.NaN]);
    }
  }
  return polygons;
}

function readFixture(name: string): string[] {
  const url = new URL(`../fixtures/geodesy/${name}`, import.meta.url);
  return readFileSync(url, 'utf8').trim().split('\n');
}

/** The smallest turn between two directions, in degrees. */
export function turnDegrees(a: number, b: number): number {
  return Math.abs(((((a - b) % 360) + 540) % 360) - 180);
}
