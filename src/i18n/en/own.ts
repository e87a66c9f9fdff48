import { counted } from './plural.ts';

interface Named {
  readonly name: string;
}

/** Words for the records that a user adds to a scenario. */
export const own = {
  part: ({ kind, figure }: { readonly kind: string; readonly figure: string }) =>
    `${kind} ${figure}`,
  figure: 'own figure, not published',
  uncertainBetween: ({ low, high }: { readonly low: string; readonly high: string }) =>
    `Uncertain: the figures given run from ${low} to ${high}`,

  mark: 'your own',
  markOf: ({ name }: Named) => `${name}, your own`,
  forcedMark: 'held',
  legendSite: 'Your own site: a pen stroke at the symbol',
  legendPlace: 'Your own place that is no site',
  legendForced: 'Held open or closed over its conditions: a bar below',
  legendSystem: 'your own',

  title: 'Your own',
  placeCount: ({ count }: { readonly count: number }) => counted(count, 'place', 'places'),
  systemCount: ({ count }: { readonly count: number }) => counted(count, 'system', 'systems'),
  conditionCount: ({ count }: { readonly count: number }) =>
    counted(count, 'condition', 'conditions'),
  help: 'Places, systems and conditions that you add belong to this scenario. They are marked wherever they appear, and say what they rest on.',
  places: 'Places',
  systems: 'Systems',
  conditions: 'Conditions',
  combinations: 'Carrier with weapon',
  noPlaces: 'None yet.',
  full: ({ most }: { readonly most: number }) =>
    `A scenario holds at most ${most} of them. Delete one to add another.`,
  addPlace: 'Add a place',
  fromCsv: 'From a CSV file',
  addSystem: 'Add a system',
  addCombination: 'Combine a carrier and a weapon',
  addCondition: 'Add a condition',
  edit: 'Edit',
  remove: 'Delete',
  removeNamed: ({ name }: Named) => `Delete ${name}`,
  save: 'Save',
  add: 'Add',
  cancel: 'Cancel',
  mendFields: 'Something is missing or wrong: see the marked fields.',

  name: 'Name',
  nameFaults: {
    missing: 'It has no name. Give one of at most 120 letters.',
    'too-long': 'The name is too long. Give one of at most 120 letters.',
  },
  position: 'Position',
  positionExample: '24.4667, 123.0167',
  positionHelp: 'Degrees, degrees-minutes-seconds or MGRS; latitude first.',
  readAs: ({ position, precision }: { readonly position: string; readonly precision: string }) =>
    `Read as ${position}, within ${precision}`,
  pickOnMap: 'Pick on the map',
  picking: 'Click the map where the place is.',
  pickingKeys: 'Or move the map until the cross is over it and use the centre. Escape cancels.',
  takeCentre: 'Use the centre',
  kind: 'Kind',
  host: 'Host country',
  operators: 'Run by the forces of',
  noOperators: 'Choose at least one.',
  facilities: 'Facilities',
  noFacilities: 'Choose at least one: without any, nothing operates from it.',
  basis: 'Basis of access for US forces',
  basisNone: 'none: closed to them',
  ground: 'What it rests on',
  source: 'Source',
  assumptionWord: 'Assumption',
  sourceText: 'Source: author, title, date, page',
  textTooLong: 'The text is too long. Keep it to 600 letters.',
  noSource: 'No source is named. Name one, or choose “Assumption”.',
  sourceUrl: 'Address of the source, if it has one',
  badUrl:
    'This is not a web address. Give one that begins with https:// or http://, or leave it empty.',
  assumptionText: 'What is assumed, and why (may be empty)',

  category: 'Category',
  facility: 'Needs',
  users: 'Operated by',
  rangeKind: 'Kind of range',
  low: 'Lowest',
  stated: 'Stated',
  high: 'Highest',
  optional: 'optional',
  unit: 'Unit',
  refuellable: 'Takes fuel in flight',
  noFigure: 'No stated figure is given. Give a length above zero.',
  badFigure: ({ entry, most }: { readonly entry: string; readonly most: string }) =>
    `“${entry}” is not a length that can be used. Give a number above zero and at most ${most}.`,
  lowAboveStated: 'The lowest figure is above the stated one.',
  highBelowStated: 'The highest figure is below the stated one.',

  carrier: 'Carrier',
  weapon: 'Weapon',
  chooseCarrier: 'Choose a carrier',
  chooseWeapon: 'Choose a weapon',
  noPair: 'Choose a carrier and its weapon.',
  endToEnd: ({ parts, sum }: { readonly parts: string; readonly sum: string }) =>
    `${parts}, end to end ${sum}; computed, not published`,
  parts: 'Its two parts',

  condition: 'What is assumed',
  conditionHelp: 'While it does not hold, the chosen sites are closed. It holds at first.',
  sites: 'Sites',
  sitesChosen: ({ count }: { readonly count: number }) =>
    `${counted(count, 'site', 'sites')} chosen`,
  noSites: 'No site is chosen. Choose at least one.',
  quickly: 'Choose quickly',
  chooseAll: ({ what, count }: { readonly what: string; readonly count: number }) =>
    `${what} (${count})`,
  chooseNone: 'Clear',

  ownForm: ({ name }: Named) => `Your own record: ${name}`,
  isOwn: 'This is your own record, not one of the atlas.',

  force: 'In this scenario',
  byRule: 'By its conditions',
  heldOpen: 'Held open',
  heldClosed: 'Held closed',
  forceOf: ({ name }: Named) => `Hold ${name} open or closed`,
  backToRule: 'Back to the rule',
  backToRuleOf: ({ name }: Named) => `Give ${name} back to its conditions`,

  where: 'From which sites',
  everywhere: 'Wherever it can',
  chosenSites: 'Only chosen sites',
  whyNot: 'Where it does not operate, and why',
  cannot: 'It cannot operate from any other site.',
  notHere: {
    inFlight: 'launched in flight, it has no site of its own',
    noFacility: {
      runway: 'no runway',
      pier: 'no pier',
      ground: 'no ground for it',
      headquarters: 'no headquarters',
    },
    notAssigned: 'assigned to other sites',
    closed: 'closed to US forces',
    notJapanese: 'not a site of Japan’s own forces',
    notYet: ({ from }: { readonly from: string }) => `not available before ${from}`,
    notAnnounced: ({ from }: { readonly from: string }) => `not announced before ${from}`,
    notInService: ({ from }: { readonly from: string }) => `in service only from ${from}`,
    forcedClosed: 'held closed',
  },
};
