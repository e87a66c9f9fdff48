import { counted } from './plural.ts';

export const sources = {
  title: 'Sources',
  summary: ({ documents, claims }: { readonly documents: number; readonly claims: number }) =>
    `${counted(documents, 'document', 'documents')}, ${counted(claims, 'claim', 'claims')}`,
  help: 'What the documents say, each statement held against the map, the calendar and the records.',
  published: ({ publisher, date }: { readonly publisher: string; readonly date: string }) =>
    `${publisher}, ${date}`,

  document: 'Document',
  publisher: 'Publisher',
  author: 'Author',
  date: 'Date',
  dateBasis: 'How the date is known',
  address: 'Address',
  summaryTitle: 'What it is about',
  claims: 'What it says',
  filter: 'Show',
  all: 'All',
  filterOption: ({ verdict, count }: { readonly verdict: string; readonly count: number }) =>
    `${verdict} (${count})`,
  noneWithVerdict: 'No claim of this document has that verdict.',
  paragraph: ({ paragraph }: { readonly paragraph: number }) => `¶ ${paragraph}`,

  place: ({
    publisher,
    paragraph,
    date,
  }: {
    readonly publisher: string;
    readonly paragraph: number;
    readonly date: string;
  }) => `${publisher}, ${date}, paragraph ${paragraph}`,
  links: 'What it is about',
  eventOn: ({ title, date }: { readonly title: string; readonly date: string }) =>
    `${title}, ${date}`,
  steps: 'Claims of the document',
  documentAlone: 'Only the document itself.',
  verdict: 'Verdict',
  verdicts: {
    confirmed: 'confirmed',
    rounded: 'rounded',
    differs: 'differs',
    depends: 'depends',
    superseded: 'superseded',
    'not-checkable': 'not checkable',
  },
  measuring: 'Being measured…',
  given: 'As given',
  measured: 'As measured',
  difference: 'Difference',
  miles: 'miles',
  rank: '(rank)',
  siteCount: ({ count }: { readonly count: number }) => counted(count, 'site', 'sites'),
  earlierCount: ({ count }: { readonly count: number }) =>
    counted(count, 'earlier event', 'earlier events'),
  about: ({ figure }: { readonly figure: string }) => `about ${figure}`,
  over: ({ figure }: { readonly figure: string }) => `over ${figure}`,
  under: ({ figure }: { readonly figure: string }) => `under ${figure}`,
  span: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  measuredLength: ({
    figure,
    other,
  }: {
    readonly figure: string;
    readonly other: string | undefined;
  }) => (other === undefined ? figure : `${figure} (${other})`),
  measuredWithin: ({ figure, within }: { readonly figure: string; readonly within: string }) =>
    `${figure}, within ${within}`,
  none: 'none',
  later: ({ days }: { readonly days: string }) => `${days} later than said`,
  earlier: ({ days }: { readonly days: string }) => `${days} earlier than said`,
  between: ({ days }: { readonly days: string }) => `${days} between the two`,
  beforeDay: ({ days, day }: { readonly days: string; readonly day: string }) =>
    `${days} before ${day}`,
  afterDay: ({ days, day }: { readonly days: string; readonly day: string }) =>
    `${days} after ${day}`,
  days: ({ count }: { readonly count: number }) => counted(count, 'day', 'days'),
  more: ({ amount, share }: { readonly amount: string; readonly share: string | undefined }) =>
    share === undefined ? `${amount} more than given` : `${amount} more than given (${share})`,
  less: ({ amount, share }: { readonly amount: string; readonly share: string | undefined }) =>
    share === undefined ? `${amount} less than given` : `${amount} less than given (${share})`,
  reading: ({ figure, metric }: { readonly figure: string; readonly metric: string }) =>
    `Read as ${figure} (${metric})`,
  lineOtherwise: ({
    from,
    to,
    figure,
  }: {
    readonly from: string;
    readonly to: string;
    readonly figure: string;
  }) => `${from} to ${to}: ${figure}`,
  publishedRange: ({ figure }: { readonly figure: string }) =>
    `Published for the system: ${figure}`,
  publishedFigures: 'Figures that others published',
  unverified: 'unverified',
  otherwise: 'Read or measured another way',
  ranked: 'Sites by distance',
  rankedBeside: 'for comparison',
  site: 'Site',
  distance: 'Distance',
  basis: 'Basis',
  named: 'named',
  plusMinus: ({ precision }: { readonly precision: string }) => `within ${precision}`,
  allSites: ({ count }: { readonly count: number }) => `Show all ${count} sites`,
  rankedList: 'The list, largest first',
  alsoUndated: ({ date }: { readonly date: string }) => `${date} and undated`,
  undated: 'undated',
  othersReach: ({ sites, more }: { readonly sites: string; readonly more: number }) =>
    more === 0
      ? `Others that reach it: ${sites}`
      : `Others that reach it: ${sites} and ${more} more`,
  placesMarked: ({ places }: { readonly places: string }) => `Marked: ${places}`,
  bySystem: 'By aircraft',
  contradictions: 'Another document says otherwise',
  thisClaim: 'This claim',
  otherClaim: 'The other',
  previous: 'Previous claim',
  next: 'Next claim',
  keys: 'Keys: P previous, N next',
  position: ({ index, count }: { readonly index: number; readonly count: number }) =>
    `${index} of ${count}`,
  showOnMap: 'Show on the map',
  noGeometry: 'It has nothing to show on the map, which stays as it was.',
  judgementUndrawn: 'This is a judgement: there is nothing to draw, and the map stays as it was.',
  judgementPlaces:
    'This is a judgement: nothing in it is measured, and only the places it names are marked.',
  onMap: 'On the map',
  lineBetween: ({
    from,
    to,
    figure,
    uncertainty,
  }: {
    readonly from: string;
    readonly to: string;
    readonly figure: string;
    readonly uncertainty: string;
  }) => `${from} to ${to}: ${figure}, within ${uncertainty}`,
  shoreOf: ({ place, position }: { readonly place: string; readonly position: string }) =>
    `shore of ${place} (${position})`,
  chosenPoint: ({ position }: { readonly position: string }) => `the point chosen (${position})`,
  ringRound: ({ place, figure }: { readonly place: string; readonly figure: string }) =>
    `Ring of ${figure} round ${place}`,
  ringOfSystem: ({
    place,
    figure,
    system,
    role,
  }: {
    readonly place: string;
    readonly figure: string;
    readonly system: string;
    readonly role: string;
  }) => `Ring of ${figure} round ${place}: ${system}, ${role}`,
  mapLabel: ({ given, measured }: { readonly given: string; readonly measured: string }) =>
    `given ${given}\nmeasured ${measured}`,
  coast: ({ credits }: { readonly credits: string }) => `Shores: ${credits}`,

  change: 'Try other values',
  roles: {
    given: 'as given',
    low: 'lowest figure',
    stated: 'stated figure',
    high: 'highest figure',
  },
  system: 'Aircraft',
  anySystem: 'All of them',
  targetPlace: 'Point to be reached',
  originPlace: 'Where it is launched from',
  ownPoint: 'A point of your own',
  coordinates: 'Coordinates',
  movePad: 'Move the point',
  moveHelp:
    'Drag the point on the map, type coordinates, or press the arrow keys here: 10 km each, 100 km with Shift.',
  reset: 'As the document has it',

  ownTitle: 'Check a figure of your own',
  ownExample: 'Kadena to Taipei is 400 miles',
  ownCheck: 'Check',

  listSeparator: ', ',

  legendMeasured: ({ given, measured }: { readonly given: string; readonly measured: string }) =>
    `This claim: given ${given}, measured ${measured}`,
  legendLine: ({ measured }: { readonly measured: string }) => `This claim: measured ${measured}`,
  legendOtherwise: 'Measured another way',
  legendRing: ({ figures }: { readonly figures: string }) => `Range of the claim: ${figures}`,
  legendPlaces: 'Place that this claim is about',
  legendMovable: 'Point that can be moved',
};
