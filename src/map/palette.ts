import { mixOklch, type Oklch, oklchToHex } from './style/oklch.ts';

export type Theme = 'light' | 'dark';

/** The colours that the map draws with, by what they mean, as sRGB hex. */
export interface Palette {
  readonly theme: Theme;
  readonly land: string;
  /** The sea by its distance from shore: open sea first, then ever nearer. */
  readonly sea: readonly string[];
  readonly waterline: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly graticule: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly waterInk: string;
  /** Behind text, so that it reads over lines. */
  readonly halo: string;
  readonly reach: string;
  /** Reach where published figures differ. */
  readonly reachUncertain: string;
  /** Reach as text: as dark, or as light, as text must be. */
  readonly reachInk: string;
  /** The other scenario of a comparison, where reach and open sites of the first are drawn in `reach`. */
  readonly reachB: string;
  /** The other scenario as text. */
  readonly reachBInk: string;
  /** How many sites reach, from one on: one hue in even steps of lightness. */
  readonly depths: readonly string[];
  /** The edges between depths, and their numbers. */
  readonly depthEdge: string;
  readonly proximity: string;
  readonly closed: string;
  /** Names of closed sites: lighter than others, and still text that can be read. */
  readonly closedInk: string;
  readonly change: string;
  /** Inside hollow marks. */
  readonly paper: string;
  /** Round the globe. */
  readonly beyond: string;
}

interface Roles {
  readonly land: Oklch;
  readonly seaNear: Oklch;
  readonly seaFar: Oklch;
  readonly ink: Oklch;
  readonly waterInk: Oklch;
  readonly reach: Oklch;
  readonly reachInk: Oklch;
  readonly reachB: Oklch;
  readonly reachBInk: Oklch;
  readonly depthOne: Oklch;
  readonly depthFive: Oklch;
  readonly depthEdge: Oklch;
  readonly proximity: Oklch;
  readonly change: Oklch;
  /** How much of the ink is left in closed marks, over the land. */
  readonly closedShare: number;
  readonly paper: Oklch;
  readonly beyond: Oklch;
}

/** How much more of the ink closed sites' names take than their marks. */
const CLOSED_TEXT_MORE = 0.1;

/** Shades of the sea, from the open sea to the water's edge. */
const SEA_SHADES = 6;

/** Depths that are told apart by shade; the last stands for all deeper ones. */
const DEPTH_SHADES = 5;

function paletteOf(theme: Theme, roles: Roles): Palette {
  const { land, ink, seaNear, seaFar } = roles;
  const inkOn = (share: number) => oklchToHex(mixOklch(land, ink, share));
  return {
    theme,
    land: oklchToHex(land),
    sea: Array.from({ length: SEA_SHADES }, (_, step) =>
      oklchToHex(mixOklch(seaFar, seaNear, step / (SEA_SHADES - 1))),
    ),
    waterline: oklchToHex(mixOklch(seaFar, roles.waterInk, 0.22)),
    coast: inkOn(0.45),
    border: inkOn(0.4),
    province: inkOn(0.14),
    graticule: oklchToHex(mixOklch(seaFar, roles.waterInk, 0.4)),
    ink: oklchToHex(ink),
    quietInk: inkOn(0.72),
    waterInk: oklchToHex(roles.waterInk),
    halo: oklchToHex(land),
    reach: oklchToHex(roles.reach),
    reachUncertain: oklchToHex(mixOklch(seaFar, roles.reach, 0.45)),
    reachInk: oklchToHex(roles.reachInk),
    reachB: oklchToHex(roles.reachB),
    reachBInk: oklchToHex(roles.reachBInk),
    depths: Array.from({ length: DEPTH_SHADES }, (_, step) =>
      oklchToHex(mixOklch(roles.depthOne, roles.depthFive, step / (DEPTH_SHADES - 1))),
    ),
    depthEdge: oklchToHex(roles.depthEdge),
    proximity: oklchToHex(roles.proximity),
    closed: inkOn(roles.closedShare),
    closedInk: inkOn(roles.closedShare + CLOSED_TEXT_MORE),
    change: oklchToHex(roles.change),
    paper: oklchToHex(roles.paper),
    beyond: oklchToHex(roles.beyond),
  };
}

const palettes: Readonly<Record<Theme, Palette>> = {
  light: paletteOf('light', {
    land: [0.96, 0.012, 85],
    seaNear: [0.93, 0.02, 225],
    seaFar: [0.88, 0.03, 230],
    ink: [0.25, 0.02, 250],
    waterInk: [0.43, 0.06, 240],
    reach: [0.52, 0.12, 245],
    reachInk: [0.42, 0.11, 248],
    reachB: [0.52, 0.14, 50],
    reachBInk: [0.44, 0.12, 48],
    depthOne: [0.84, 0.06, 235],
    depthFive: [0.44, 0.12, 250],
    depthEdge: [0.3, 0.07, 250],
    proximity: [0.38, 0.03, 250],
    change: [0.7, 0.17, 85],
    closedShare: 0.62,
    paper: [0.98, 0.008, 85],
    beyond: [0.975, 0.004, 240],
  }),
  dark: paletteOf('dark', {
    land: [0.3, 0.02, 235],
    seaNear: [0.24, 0.03, 240],
    seaFar: [0.19, 0.035, 245],
    ink: [0.93, 0.01, 250],
    waterInk: [0.77, 0.05, 235],
    reach: [0.72, 0.11, 240],
    reachInk: [0.83, 0.08, 238],
    reachB: [0.76, 0.14, 60],
    reachBInk: [0.84, 0.1, 65],
    depthOne: [0.36, 0.07, 248],
    depthFive: [0.76, 0.1, 235],
    depthEdge: [0.93, 0.03, 235],
    proximity: [0.85, 0.02, 240],
    change: [0.82, 0.16, 90],
    closedShare: 0.58,
    paper: [0.34, 0.03, 238],
    beyond: [0.14, 0.02, 250],
  }),
};

/** The map's colours in a theme. */
export function paletteFor(theme: Theme): Palette {
  return palettes[theme];
}
