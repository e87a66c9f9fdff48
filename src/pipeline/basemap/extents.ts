import type { Box } from './geometry.ts';

/** The box of the detailed archives: columns 50 to 59 and rows 22 to 31 of zoom 6. */
export const REGION: Box = [101.25, 0, 157.5, 48.92249926];

/**
 * Region shapes are cut at this wider box, so that no cut edge comes into a tile and land just
 * outside the region still counts as shore.
 */
export const REGION_MARGIN: Box = [97, -3, 161, 52];

/** The whole Mercator world. */
export const WORLD: Box = [-180, -85.0511287, 180, 85.0511287];
