import { counted } from './plural.ts';

export const scenario = {
  preset: 'Scenario',
  assume: 'Assume',
  governs: ({ count }: { readonly count: number }) =>
    count === 0 ? 'Governs no site' : `Governs ${counted(count, 'site', 'sites')}`,
  governsRanges: 'Changes ranges, not sites',
  fixed: 'Always on: no scenario can turn it off',
  whyAsk: ({ title }: { readonly title: string }) => `Why: ${title}`,
  openRecord: 'Open the record',
  recordOf: ({ name }: { readonly name: string }) => `Record of ${name}`,

  sites: 'Sites',
  openCount: ({ open, total }: { readonly open: number; readonly total: number }) =>
    `${open} of ${total} open`,
  filterSites: 'Find a site',
  filterSitesPlaceholder: 'Name in any script',
  noSiteFound: ({ typed }: { readonly typed: string }) =>
    `No site’s name contains “${typed}”. Try another script or fewer letters.`,

  reach: 'Reach',
  none: 'none',
  notOnMap: 'not drawn on the map',
  notDrawn: {
    noRadius: 'Only a ferry or one-way range is published, so it has no radius to draw.',
    inFlight: ({ carriers }: { readonly carriers: string }) =>
      carriers === ''
        ? 'Launched in flight: it operates from no site of its own.'
        : `Launched in flight from ${carriers}: it operates from no site of its own.`,
  },

  focus: 'Focus',
  leads: 'leads',
  lead: 'Lead',
  leadWith: ({ place }: { readonly place: string }) => `Lead with ${place}`,
  remove: 'Remove',
  removeFromFocus: ({ place }: { readonly place: string }) => `Remove ${place} from the focus`,
  addFocus: 'Add a place',
  focusFull: ({ most }: { readonly most: number }) =>
    `${most} places are in focus, as many as there can be. Take one out to add another.`,
  reachedBy: ({ count }: { readonly count: number }) =>
    count === 0 ? 'reached by no site' : `reached by ${counted(count, 'site', 'sites')}`,
  noFocus: 'No place is in focus.',

  rings: 'Rings',
  ringsHelp: 'Plain distances round a place. A ring is not reach.',
  ringsRound: 'Round',
  distances: 'Distances',
  distancesExample: '100, 250, 400',
  drawRings: 'Draw rings',
  removeRings: ({ place }: { readonly place: string }) => `Remove the rings round ${place}`,
  choosePlace: 'Choose a place',
  noPlaceChosen: 'No place is chosen to draw round. Choose one in the field above.',
  ringsFull: ({ most }: { readonly most: number }) =>
    `Rings are drawn round ${most} places, as many as there can be. Remove some to draw others.`,
  ringsEmpty: 'No distance is given. Type one or more, such as 100, 250, 400.',
  ringsNotANumber: ({ entry }: { readonly entry: string }) =>
    `“${entry}” is not a distance. Type figures separated by commas, such as 100, 250, 400.`,
  ringsNotPositive: ({ entry }: { readonly entry: string }) =>
    `“${entry}” is not above zero. Commas separate distances: write a thousand as 1000.`,
  ringsTooFar: ({ entry, largest }: { readonly entry: string; readonly largest: string }) =>
    `“${entry}” is further than half round the earth. Give at most ${largest}.`,
  ringsTwoUnits: ({ entry }: { readonly entry: string }) =>
    `“${entry}” has another unit than the rest. Give all distances in one unit.`,
  ringsTooMany: ({ count, most }: { readonly count: number; readonly most: number }) =>
    `${count} distances are too many for one place. Give at most ${most}.`,
};
