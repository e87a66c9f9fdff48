import { FLATTENING, POLAR_RADIUS_METRES } from '../earth-model.ts';
import { expansionParameter, meanLength } from './series.ts';

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
  const epsilon = expansionParameter(1 - equatorialSine * equatorialSine);
  return Math.PI * POLAR_RADIUS_METRES * meanLength(epsilon);
}
