/** The credit line of the basemap, as `data/LICENCES.md` gives it. It is shown wherever the map is. */
export const creditLine =
  '© OpenStreetMap contributors (ODbL) · Natural Earth · MOI Taiwan (processed)';
