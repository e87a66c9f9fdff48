import { counted } from './plural.ts';

interface Depths {
  readonly focus: string;
  readonly before: number;
  readonly after: number;
}

interface Nearest {
  readonly site: string;
  readonly distance: string;
}

interface Reached {
  readonly system: string;
  readonly focus: string;
}

interface Areas {
  readonly sea: string;
  readonly land: string;
}

function orNone(count: number): string {
  return count === 0 ? 'none' : String(count);
}

/** Sentences of a difference. A cause stands before what follows from it, and a clause after it. */
export const difference = {
  because: ({ causes, what }: { readonly causes: string; readonly what: string }) =>
    `${causes.slice(0, 1).toUpperCase()}${causes.slice(1)}, ${what}.`,
  plain: ({ what }: { readonly what: string }) =>
    `${what.slice(0, 1).toUpperCase()}${what.slice(1)}.`,
  causeSeparator: ' and ',
  manyCauses: ({ count }: { readonly count: number }) => `with ${count} assumptions changed`,
  causes: {
    holds: ({ condition }: { readonly condition: string }) => `with “${condition}”`,
    fails: ({ condition }: { readonly condition: string }) => `without “${condition}”`,
    forcedOpen: ({ site }: { readonly site: string }) => `with ${site} held open`,
    forcedClosed: ({ site }: { readonly site: string }) => `with ${site} held closed`,
    unforced: ({ site }: { readonly site: string }) => `with ${site} left to its conditions`,
    chosen: ({ system }: { readonly system: string }) => `with ${system}`,
    notChosen: ({ system }: { readonly system: string }) => `without ${system}`,
    assigned: ({ system }: { readonly system: string }) => `with ${system} at other sites`,
    date: ({ date }: { readonly date: string }) => `counted on ${date}`,
    own: 'with other records of one’s own',
  },

  depth: ({ focus, before, after }: Depths) =>
    `${focus} is reached by ${after === 0 ? 'no site' : counted(after, 'site', 'sites')} instead of ${orNone(before)}`,
  farther: ({ site, distance }: Nearest) =>
    `the nearest open site becomes ${site}, ${distance} farther`,
  nearer: ({ site, distance }: Nearest) =>
    `the nearest open site becomes ${site}, ${distance} nearer`,
  nearestIs: ({ site, distance }: Nearest) => `the nearest open site is ${site}, ${distance}`,
  noneOpen: 'no open site is left',
  withNearest: ({ what, nearest }: { readonly what: string; readonly nearest: string }) =>
    `${what}; ${nearest}`,
  nearestTo: ({ focus, nearest }: { readonly focus: string; readonly nearest: string }) =>
    `for ${focus}, ${nearest}`,

  systemGained: ({ system, focus }: Reached) => `${system} comes to reach ${focus}`,
  systemLost: ({ system, focus }: Reached) => `${system} no longer reaches ${focus}`,
  systemCertain: ({ system, focus }: Reached) => `${system} reaches ${focus} for certain`,
  systemUnsure: ({ system, focus }: Reached) =>
    `${system} reaches ${focus} by some published figures only`,
  systemUnsureGained: ({ system, focus }: Reached) =>
    `${system} comes to reach ${focus} by some published figures`,
  systemUnsureLost: ({ system, focus }: Reached) =>
    `${system} no longer reaches ${focus} by any published figure`,

  opens: ({ count, sites }: { readonly count: number; readonly sites: string }) =>
    `${counted(count, 'site opens', 'sites open')}: ${sites}`,
  closes: ({ count, sites }: { readonly count: number; readonly sites: string }) =>
    `${counted(count, 'site closes', 'sites close')}: ${sites}`,
  moreSites: ({ sites, more }: { readonly sites: string; readonly more: number }) =>
    `${sites} and ${more} more`,
  areaLost: ({ sea, land }: Areas) => `${sea} of sea and ${land} of land are no longer reached`,
  areaGained: ({ sea, land }: Areas) => `${sea} of sea and ${land} of land come to be reached`,
  squareKilometres: ({ figure }: { readonly figure: string }) => `${figure}\u2009km²`,
  same: 'Nothing differs: the same sites are open, and every place in focus has the same answer.',
};
