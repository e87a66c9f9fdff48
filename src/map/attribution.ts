/** The credit line of basemap and places, as `data/LICENCES.md` gives it. It is shown wherever the map is. */
export const creditLine =
  '© OpenStreetMap contributors (ODbL) · Natural Earth · MOI Taiwan (processed) · places: GeoNames (CC BY 4.0)';
