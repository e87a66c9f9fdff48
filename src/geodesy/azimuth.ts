/** The same direction in [0, 360) degrees clockwise from north. */
export function normaliseAzimuth(degrees: number): number {
  const remainder = degrees % 360;
  const positive = remainder < 0 ? remainder + 360 : remainder;
  return positive === 360 ? 0 : positive + 0;
}
