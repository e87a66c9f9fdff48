import type { LonLat } from '#geodesy/lon-lat.ts';

/** Where the map looks, as far as the interface shows it. */
interface MapLook {
  /** Degrees on WGS 84; the longitude may be unwrapped. */
  readonly centre: LonLat;
  readonly zoom: number;
  /** Direction that is up on the screen, degrees clockwise from north. */
  readonly bearingDegrees: number;
  /** Metres of ground in one CSS pixel at the centre of the map. */
  readonly metresPerPixel: number;
}

/** What the interface asks of the map. The host gives it the map itself. */
export interface MapPort {
  /** Zooms in by a count of steps, out by a negative one. */
  zoomBy(steps: number): void;
  resetNorth(): void;
  /** Takes on the size of its container anew. */
  resize(): void;
  view(): MapLook;
  /** Calls back after each change of the view, until the function that it gives is called. */
  subscribeView(listener: () => void): () => void;
}
