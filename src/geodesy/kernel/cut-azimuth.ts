import { FLATTENING, POLAR_RADIUS_METRES } from '../earth-model.ts';

const SECOND_ECCENTRICITY_SQUARED = (FLATTENING * (2 - FLATTENING)) / (1 - FLATTENING) ** 2;

/**
 * The azimuth, in radians from the nearer half of the meridian, beyond which a geodesic `metres` long is no
 * longer the shortest line on WGS84: pi/2 where all of them are. Two geodesics whose azimuths mirror each other
 * in east or west meet again where they have gone half round the auxiliary sphere, at the latitude opposite
 * to their start, after pi * b * A1 metres (Karney 2013, equations 9, 15, 17, 24); only those nearer to the
 * meridian, being longer, are still alone there.
 */
export function cutAzimuth(latitudeDegrees: number, metres: number): number {
  const reduced = Math.atan((1 - FLATTENING) * Math.tan((latitudeDegrees * Math.PI) / 180));
  const isShortest = (azimuth: number) => metres <= meetingMetres(azimuth, reduced);
  if (isShortest(Math.PI / 2)) return Math.PI / 2;
  let shortest = 0;
  let longer = Math.PI / 2;
  for (let step = 0; step < 60; step++) {
    const middle = (shortest + longer) / 2;
    if (isShortest(middle)) shortest = middle;
    else longer = middle;
  }
  return shortest;
}

function meetingMetres(azimuth: number, reducedLatitude: number): number {
  const equatorialSine = Math.sin(azimuth) * Math.cos(reducedLatitude);
  const k2 = SECOND_ECCENTRICITY_SQUARED * (1 - equatorialSine * equatorialSine);
  const root = Math.sqrt(1 + k2);
  const epsilon = (root - 1) / (root + 1);
  const e2 = epsilon * epsilon;
  const a1 = (1 + e2 * (1 / 4 + e2 * (1 / 64 + e2 / 256))) / (1 - epsilon);
  return Math.PI * POLAR_RADIUS_METRES * a1;
}
