import { counted } from './plural.ts';

export const timeline = {
  title: 'Timeline',
  show: 'Show the timeline',
  hide: 'Hide the timeline',
  asOf: 'As of',
  outOfRange: ({ from, to }: { readonly from: string; readonly to: string }) =>
    `Give a day from ${from} to ${to}.`,
  previous: 'The event before',
  next: 'The next event',
  play: 'Play through the events',
  pause: 'Pause',
  nothingYet: 'Nothing is recorded by this day.',
  latest: 'Latest by this day',
  faces: 'Shown as',
  face: { chart: 'Chart', list: 'List', changes: 'What changed' },
  spans: 'Stretch of time',
  span: { all: 'All', recent: 'Since 2000', documents: 'The documents’ years' },
  zoomIn: 'Zoom in on the timeline',
  zoomOut: 'Zoom out of the timeline',
  events: 'Events in order; arrow keys go from one to the next',
  several: ({ count, dates }: { readonly count: number; readonly dates: string }) =>
    `${counted(count, 'event', 'events')}, ${dates}`,
  between: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
  eventName: ({
    title,
    kind,
    date,
  }: {
    readonly title: string;
    readonly kind: string;
    readonly date: string;
  }) => `${title}, ${kind}, ${date}`,
  handle: 'Date of the scenario',
  handleHelp:
    'Arrow keys move it by a day, with Shift by a month, Page Up and Page Down by a year.',
  helpAsk: 'How to read the timeline',
  helpPast:
    'A filled sign has happened by the scenario’s date, a hollow one is still to come. A number stands for several events too close together to show apart: press it for the list.',
  helpMove:
    'Drag to move in time. To look closer, spread two fingers, turn the wheel or press plus.',
  helpDate: 'Drag the flag to set the scenario’s date, or press the scale under the lanes.',
  sinceHandle: 'Date to compare with',
  sinceFlag: ({ date }: { readonly date: string }) => `since ${date}`,
  would: ({ change }: { readonly change: string }) => `On release: ${change}`,
  lanes: {
    meetings: 'Meetings',
    agreements: 'Treaties, laws',
    openings: 'Sites, systems',
    statements: 'Statements',
    others: 'Other',
  },
  kinds: {
    meeting: 'meeting',
    summit: 'summit',
    agreement: 'treaty or agreement',
    law: 'law or rule',
    opening: 'opening',
    closing: 'closing',
    fielding: 'system ready',
    statement: 'statement',
    other: 'other event',
  },
  noPlace: 'Held by video: it has no place on the map.',
  noPlaceRecorded: 'No place is recorded for it.',
  byVideo: 'by video',

  table: 'Events in order',
  filter: 'Kind of event',
  allKinds: 'All kinds',
  date: 'Date',
  kind: 'Kind',
  event: 'Event',
  where: 'Where',
  count: ({ count }: { readonly count: number }) => counted(count, 'event', 'events'),
  noEvent: 'No event of this kind is recorded. Choose another kind.',

  since: 'Since',
  sinceSentence: ({
    from,
    to,
    change,
  }: {
    readonly from: string;
    readonly to: string;
    readonly change: string;
  }) => `From ${from} to ${to}, with the same assumptions: ${change}.`,
  sameDay: 'Both dates are the same day. Choose another day to compare with.',
  changedPlaces: 'Places in focus',
  openedSites: 'Opened',
  closedSites: 'Closed',
  cameSystems: 'Chosen systems that became available',
  stages: {
    absent: ({ from }: { readonly from: string }) => `not there before ${from}`,
    planned: ({ from }: { readonly from: string }) => `planned, ready from ${from}`,
    ready: 'ready',
  },
  stayedClosed: 'There by its date, but still closed',
  eventsBetween: ({ count }: { readonly count: number }) =>
    `${counted(count, 'event', 'events')} recorded between`,
  siteWas: ({ before }: { readonly before: string }) => `before: ${before}`,
  siteIs: ({ after }: { readonly after: string }) => `after: ${after}`,
  caveat:
    'Before a site’s or a system’s recorded date it does not count; one without a recorded date counts on every day.',
  absent: ({ from }: { readonly from: string }) =>
    `Not there on the scenario’s date: it counts from ${from}.`,
  planned: ({ from }: { readonly from: string }) =>
    `A plan on the scenario’s date: announced, and ready from ${from}.`,
  inService: 'Ready',
  announced: 'Announced',
  setDate: 'Count from this day',
  legendPlace: ({ title }: { readonly title: string }) => `Place of the event: ${title}`,
};
