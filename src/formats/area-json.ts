import { z } from 'zod';
import { type SeaAndLand, totalSquareMetres } from '#situation/sea-and-land.ts';

const SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6;

const squareKilometresJson = z.number().min(0);

/** The fields of an area, sea and land apart, in square kilometres on the ellipsoid. */
export const areaFields = {
  squareKilometres: squareKilometresJson.describe(
    'sea and land, square kilometres on the ellipsoid',
  ),
  seaSquareKilometres: squareKilometresJson,
  landSquareKilometres: squareKilometresJson,
  uncertaintySquareKilometres: squareKilometresJson.describe(
    'how far sea and land may each be off: two standard deviations of what was counted in cells',
  ),
  totalUncertaintySquareKilometres: squareKilometresJson.describe(
    'how far both together may be off; 0 where they are exact, to a square kilometre',
  ),
};

/** An area, sea and land apart, as JSON. */
export const areaJson = z.strictObject(areaFields);

/** An area as a JSON document that `areaJson` describes. */
export function areaDocument(area: SeaAndLand): z.infer<typeof areaJson> {
  const squareKilometres = (squareMetres: number) =>
    squareMetres / SQUARE_METRES_PER_SQUARE_KILOMETRE;
  return {
    squareKilometres: squareKilometres(totalSquareMetres(area)),
    seaSquareKilometres: squareKilometres(area.seaSquareMetres),
    landSquareKilometres: squareKilometres(area.landSquareMetres),
    uncertaintySquareKilometres: squareKilometres(area.doubtSquareMetres),
    totalUncertaintySquareKilometres: squareKilometres(area.totalDoubtSquareMetres),
  };
}
