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

/** A site that becomes the nearest, in place of another. */
interface NewNearest extends Nearest {
  readonly former: string;
}

interface Reached {
  readonly system: string;
  readonly focus: string;
}

interface Areas {
  readonly total: string;
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
    own: 'with other own records',
  },

  depth: ({ focus, before, after }: Depths) =>
    `${focus} is reached by ${after === 0 ? 'no site' : counted(after, 'site', 'sites')} instead of ${orNone(before)}`,
  farther: ({ site, former, distance }: NewNearest) =>
    `the nearest open site becomes ${site}, ${distance} farther than ${former}`,
  nearer: ({ site, former, distance }: NewNearest) =>
    `the nearest open site becomes ${site}, ${distance} nearer than ${former}`,
  sameFarther: ({ site, distance }: Nearest) =>
    `the nearest open site, ${site}, is ${distance} farther`,
  sameNearer: ({ site, distance }: Nearest) =>
    `the nearest open site, ${site}, is ${distance} nearer`,
  asFar: ({ site, former }: { readonly site: string; readonly former: string }) =>
    `the nearest open site becomes ${site}, as far away as ${former}`,
  nearestIs: ({ site, distance }: Nearest) => `the nearest open site is ${site}, ${distance}`,
  noneOpen: 'no open site is left',
  noOtherOpen: 'no other open site is left',
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
  areaLost: ({ total, sea, land }: Areas) =>
    `${total} are no longer reached: ${sea} of sea and ${land} of land`,
  areaGained: ({ total, sea, land }: Areas) =>
    `${total} come to be reached: ${sea} of sea and ${land} of land`,
  byBothFigures: ({ what }: { readonly what: string }) =>
    `${what}, by the lowest and by the highest figures of ranges`,
  squareKilometres: ({ figure }: { readonly figure: string }) => `${figure}\u2009km²`,
  same: 'Nothing differs: the same sites are open, and every place in focus has the same answer.',

  provenance: {
    nearestTo: ({ focus }: { readonly focus: string }) => `Nearest open site to ${focus}`,
    nearestFormula: 'Distance of the nearest open site in B, less that in A',
    notInAtlas: 'not in this scenario',
  },

  panel: {
    title: 'What differs',
    sentences: 'In sentences',
    copySentence: 'Copy this sentence',
    copyAll: 'Copy all',
    copied: 'Copied',
    copyFailed: 'The browser did not allow copying',
    places: 'Places in focus',
    place: 'Place',
    reachedA: 'Sites, A',
    reachedB: 'Sites, B',
    uncertainMore: ({ count }: { readonly count: number }) => `+ ${count} uncertain`,
    nearestA: 'Nearest open, A',
    nearestB: 'Nearest open, B',
    noneOpen: 'none open',
    towards: ({ azimuth }: { readonly azimuth: string }) => `towards ${azimuth}`,
    systems: 'By system',
    system: 'System',
    inA: 'In A',
    inB: 'In B',
    sites: 'Sites',
    site: 'Site',
    opened: 'Sites that open',
    closed: 'Sites that close',
    missing: 'not in this scenario',
    areas: 'Area reached',
    areasHelp:
      'Over the whole Earth; a site counts where a chosen system operates from it. Where two figures stand, one is by the lowest and one by the highest figure of each range. Sea and land together are exact; they are told apart in cells of 25 km and rounded to what these can tell.',
    reachedIn: 'Reached',
    total: 'Sea and land, km²',
    sea: 'Sea, km²',
    land: 'Land, km²',
    onlyA: 'Only in A',
    onlyB: 'Only in B',
    both: 'In both',
    shallower: 'In both, by fewer sites in B',
    deeper: 'In both, by more sites in B',
    working: 'The areas are being counted…',
    areasFailed: ({ message }: { readonly message: string }) =>
      `The areas could not be counted: ${message}`,
    notCompared: ({ places }: { readonly places: string }) =>
      `Not compared, as only one of the two asks about it: ${places}`,
    nothingToCompare: 'There is nothing beside this scenario. Start B to see what differs.',
  },
};
