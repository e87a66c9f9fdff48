import { counted } from './plural.ts';

interface Distance {
  readonly place: string;
  readonly distance: string;
}

interface Direction {
  readonly azimuth: string;
  readonly direction: string;
  readonly distance: string;
}

interface Subject extends Distance {
  readonly subject: string;
}

interface Ordered {
  readonly earlier: string;
  readonly earlierDate: string;
  readonly later: string;
  readonly laterDate: string;
}

interface Ringed {
  readonly origins: string;
  readonly range: string;
  readonly places: string;
}

interface Reached {
  readonly system: string | undefined;
  readonly site: string;
  readonly distance: string;
}

function by(system: string | undefined): string {
  return system === undefined ? 'By every system looked at' : `By the published range of ${system}`;
}

/** Why a claim has its verdict, in one plain sentence each. */
export const claims = {
  days: ({ count }: { readonly count: number }) => counted(count, 'day', 'days'),
  years: ({ count }: { readonly count: number }) => counted(count, 'year', 'years'),

  toTheDigit: ({ distance }: { readonly distance: string }) =>
    `The distance is ${distance}: the figure given is right to the last digit.`,
  inOneUnit: ({ distance, unit }: { readonly distance: string; readonly unit: string }) =>
    `The distance is ${distance}: right in ${unit}, and in no other unit.`,
  roundingInOneUnit: ({ distance, unit }: { readonly distance: string; readonly unit: string }) =>
    `The distance is ${distance}: the figure is rounded from it in ${unit}, and fits no other unit.`,
  rounding: ({ distance }: { readonly distance: string }) =>
    `The distance is ${distance}; the figure given is rounded from it.`,
  off: ({ distance, given }: { readonly distance: string; readonly given: string }) =>
    `The distance is ${distance}, and no rounding turns that into ${given}.`,
  tooVague: ({
    distance,
    uncertainty,
  }: {
    readonly distance: string;
    readonly uncertainty: string;
  }) =>
    `The distance is ${distance}, known only to within ${uncertainty}: not well enough to tell.`,
  readingOnly: ({ distance, unit }: { readonly distance: string; readonly unit: string }) =>
    `Right only if the miles are ${unit}: the distance is ${distance}.`,
  measureOnly: ({
    distance,
    fitting,
    between,
  }: {
    readonly distance: string;
    readonly fitting: string;
    readonly between: string;
  }) =>
    `Read as it stands, the distance is ${distance}; the figure fits another, ${fitting} ${between}.`,
  between: {
    point: 'from point to point',
    shore: 'from shore to shore',
    mixed: 'between a point and a shore',
  },

  nearest: ({ place, distance }: Distance) =>
    `The nearest of the sites meant is ${place}, ${distance}, as the claim has it.`,
  nearestOther: ({ place, distance }: Distance) =>
    `The nearest of the sites meant is another: ${place}, ${distance}.`,
  nearerOthers: ({ groups }: { readonly groups: string }) =>
    `Nearer, on other legal grounds: ${groups}.`,
  nearerGroup: ({
    basis,
    count,
    place,
    distance,
  }: Distance & { readonly basis: string; readonly count: number }) =>
    count === 1
      ? `1 ${basis} (${place}, ${distance})`
      : `${count} ${basis} (first ${place}, ${distance})`,
  nearer: ({
    nearerCount,
    count,
    first,
    last,
    yardstick,
  }: {
    readonly nearerCount: number;
    readonly count: number;
    readonly first: string;
    readonly last: string;
    readonly yardstick: string;
  }) =>
    `${nearerCount} of the ${count} sites meant are nearer than the nearest of those in use, ${yardstick}; they run from ${first} to ${last}.`,

  onlyIt: ({ system, site, distance }: Reached) =>
    `${by(system)}, ${site} reaches the point, ${distance}, and no other of the sites meant does.`,
  notItself: ({ system, site, distance }: Reached) =>
    `${by(system)}, ${site} itself does not reach the point: it is ${distance}.`,
  othersToo: ({ system, others }: Reached & { readonly others: string }) =>
    `${by(system)}, others reach the point too: ${others}.`,
  reachUncertain: ({ system, site, distance }: Reached) =>
    `${by(system)}, it cannot be told: published figures differ, and ${site} is ${distance} from the point.`,
  systemsDisagree: ({
    holdsFor,
    site,
    distance,
  }: Reached & { readonly holdsFor: string | undefined }) =>
    holdsFor === undefined
      ? `It depends on the aircraft and on the point, here ${distance} from ${site}: none makes it true, and not all for the same reason.`
      : `It depends on the aircraft and on the point, here ${distance} from ${site}: true for ${holdsFor}; for the others false, or not certain.`,
  andMore: ({ count }: { readonly count: number }) => `${count} more`,

  ringReaches: ({ origins, range, places }: Ringed) =>
    `from ${origins}, ${range} reaches ${places}`,
  ringStopsShort: ({ origins, range, places }: Ringed) =>
    `from ${origins}, ${range} stops short of ${places}`,
  ringUnsure: ({ origins, places }: Ringed) =>
    `from ${origins}, ${places} lies too near the ring to tell`,
  chosenPoint: 'the point chosen',
  placeAt: ({ place, distance }: Distance) => `${place} (${distance})`,
  clauseSeparator: '; ',
  sentence: ({ clauses }: { readonly clauses: string }) => `${clauses}.`,
  twoSentences: ({ first, second }: { readonly first: string; readonly second: string }) =>
    `${first} ${second}`,

  azimuth: ({ azimuth, direction, distance }: Direction) =>
    `It lies ${distance} away at ${azimuth}, which is ${direction}.`,
  azimuthOff: ({ azimuth, direction, distance }: Direction) =>
    `It lies ${distance} away at ${azimuth}, which is not ${direction}.`,
  directions: {
    north: 'north',
    northeast: 'northeast',
    east: 'east',
    southeast: 'southeast',
    south: 'south',
    southwest: 'southwest',
    west: 'west',
    northwest: 'northwest',
  },
  at: {
    there: ({ subject, place }: Subject) =>
      `${subject} is at ${place}, within the precision of both.`,
    nearby: ({ subject, place, distance }: Subject) =>
      `${subject} is near ${place}, not in it: ${distance} from its point.`,
    elsewhere: ({ subject, place, distance }: Subject) =>
      `${subject} is not near ${place}: ${distance} from its point.`,
  },
  conversion: ({ from, to }: { readonly from: string; readonly to: string }) =>
    `${from} is ${to} by definition.`,

  dateFits: ({ event, date }: { readonly event: string; readonly date: string }) =>
    `“${event}” is dated ${date}, as the document has it.`,
  dateOff: ({
    event,
    date,
    said,
    by: off,
  }: {
    readonly event: string;
    readonly date: string;
    readonly said: string;
    readonly by: string;
  }) => `“${event}” is dated ${date}, while the document’s words point to ${said}: ${off} apart.`,
  weekdayAndDate: ({ weekday, date }: { readonly weekday: string; readonly date: string }) =>
    `${weekday} ${date}`,
  span: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  order: ({ earlier, earlierDate, later, laterDate }: Ordered) =>
    `${later} (${laterDate}) came after ${earlier} (${earlierDate}).`,
  orderNot: ({ earlier, earlierDate, later, laterDate }: Ordered) =>
    `${later} (${laterDate}) did not come after ${earlier} (${earlierDate}).`,
  quoted: ({ title }: { readonly title: string }) => `“${title}”`,
  firstOfAll: 'The records hold no earlier event of this kind.',
  eventAt: ({ event, date }: { readonly event: string; readonly date: string }) =>
    `“${event}” (${date})`,
  notFirst: ({ events }: { readonly events: string }) => `Earlier events of this kind: ${events}.`,
  document: 'the document',

  countAgrees: ({ counted: count }: { readonly counted: number }) =>
    count === 0
      ? 'The records hold no such site, as the claim has it.'
      : `The records hold ${counted(count, 'such site', 'such sites')}, as the claim has it.`,
  countOff: ({ counted: count, claimed }: { readonly counted: number; readonly claimed: number }) =>
    `The records hold ${counted(count, 'such site', 'such sites')}, not ${claimed}.`,
  allThere: ({ counted: count }: { readonly counted: number }) =>
    `The records hold ${counted(count, 'such site', 'such sites')}, those named among them.`,
  notAmong: ({ places }: { readonly places: string }) => `Not among such sites: ${places}.`,

  publishedAll: ({ total }: { readonly total: number }) =>
    total === 1
      ? 'The published figure agrees with it.'
      : `Each of ${total} published figures agrees with it.`,
  publishedNone: ({ low, high }: { readonly low: string; readonly high: string }) =>
    `No published figure agrees with it: they run from ${low} to ${high}.`,
  publishedSome: ({
    fitting,
    total,
    low,
    high,
  }: {
    readonly fitting: number;
    readonly total: number;
    readonly low: string;
    readonly high: string;
  }) =>
    `${fitting} of ${total} published figures ${fitting === 1 ? 'agrees' : 'agree'} with it: they run from ${low} to ${high}, by date and by what is counted.`,
  replaced: ({ figure, year }: { readonly figure: string; readonly year: string }) =>
    `It was published, and has since been replaced: in ${year} the same source gives ${figure}.`,
  replacedNow: ({ figure }: { readonly figure: string }) =>
    `It was published, and has since been replaced: the same source now gives ${figure}.`,
  ranked: ({ rank, of }: { readonly rank: number; readonly of: number }) =>
    `It is number ${rank} of ${of} in the list.`,

  carriersAgree: 'The records list them among its carriers.',
  carriersFurther: ({ systems }: { readonly systems: string }) =>
    `The records list them among its carriers, along with ${systems}.`,
  carriersMissing: ({ systems }: { readonly systems: string }) =>
    `The records do not list these among its carriers: ${systems}.`,

  judged: 'Judged rather than measured: the reasons and sources are given.',
  notCheckable: {
    opinion: 'An opinion: nothing on a map, in a calendar or in the records can settle it.',
    proposal: 'A proposal: there is nothing yet to hold it against.',
    intention: 'An intention: what was meant cannot be measured.',
    position: 'The position of a government, which a map neither confirms nor refutes.',
    'no-figure': 'It gives no figure, date or place to hold against anything.',
    'no-source': 'No source read for the atlas says whether it is so.',
  },
  oneLand:
    'Both places are on the same land, so there is no distance from shore to shore. Measure from point to point.',
  coastUnread: 'The coast could not be read, so no shore was measured. Try again.',

  ownStatement: ({
    from,
    to,
    figure,
  }: {
    readonly from: string;
    readonly to: string;
    readonly figure: string;
  }) => `${from} to ${to} is ${figure}.`,
  problems: {
    empty: 'Type a distance between two places, such as “Kadena to Taipei is 400 miles”.',
    'no-figure':
      'There is no figure in it. Write one with its unit, as in “Kadena to Taipei is 400 miles”.',
    'no-places':
      'Two places are needed. Write “X to Y is N”, as in “Kadena to Taipei is 400 miles”.',
    'not-a-number': ({ figure }: { readonly figure: string }) =>
      `“${figure}” is not a number: write thousands as 1000 or 1,000.`,
    'no-unit': ({ figure }: { readonly figure: string }) =>
      `${figure} of what? Name the unit: km, miles, statute miles or nautical miles.`,
    'not-positive': () => 'A distance must be more than zero.',
    'too-far': ({ figure }: { readonly figure: string }) =>
      `${figure} is farther than any two places on Earth are apart: check figure and unit.`,
    'unknown-place': ({ typed }: { readonly typed: string }) =>
      `No place is called “${typed}”. Look it up in the search, and use that name.`,
    nearestNames: ({ typed, places }: { readonly typed: string; readonly places: string }) =>
      `No place is called “${typed}”. Nearest names: ${places}.`,
    'several-places': ({ typed, places }: { readonly typed: string; readonly places: string }) =>
      `“${typed}” may be ${places}: give the name in full.`,
    'same-place': ({ place }: { readonly place: string }) =>
      `Both names mean ${place}: give two places.`,
  },
};
