import { counted } from './plural.ts';

interface Named {
  readonly focus: string;
  readonly site: string;
  readonly distance: string;
}

interface NoSite {
  readonly focus: string;
  /** Whether the place is itself an open site, so that no other is. */
  readonly other: boolean;
}

interface Awaited {
  readonly system: string;
  readonly from: string;
}

function noSite(other: boolean): string {
  return other ? 'no other site' : 'no site';
}

function sites(count: number): string {
  return counted(count, 'site', 'sites');
}

export const statements = {
  noFocus: 'No place is in focus. Choose one under Focus to see what reaches it.',
  noSystem: ({ focus, site, distance }: Named) =>
    `No system is chosen; the open site nearest to ${focus} is ${site}, ${distance}.`,
  noSystemNoSite: ({ focus, other }: NoSite) =>
    `No system is chosen and ${noSite(other)} is open, so nothing reaches ${focus}.`,
  whyNowhere: {
    notInService: ({ system, from }: Awaited) => `${system} is not in service before ${from}`,
    notAnnounced: ({ system, from }: Awaited) => `${system} is not announced before ${from}`,
    noneYet: ({ system, when }: { readonly system: string; readonly when: string }) =>
      `None of the chosen systems is there on this date (the first: ${system}, ${when})`,
    inServiceFrom: ({ from }: { readonly from: string }) => `in service from ${from}`,
    announcedOn: ({ from }: { readonly from: string }) => `announced on ${from}`,
    inFlight: ({ system }: { readonly system: string }) =>
      `${system} is launched in flight and has no site of its own`,
    allInFlight: 'The chosen systems are launched in flight and have no site of their own',
    assigned: 'No chosen system can operate where it is assigned',
    noOpenSite: 'No chosen system can operate from an open site',
    anywhere: 'No chosen system can operate from any site',
  },
  nowhere: ({ why, focus, site, distance }: Named & { readonly why: string }) =>
    `${why}; the open site nearest to ${focus} is ${site}, ${distance}.`,
  nowhereNoSite: ({ why, focus, other }: NoSite & { readonly why: string }) =>
    `${why}, and ${noSite(other)} is open, so nothing reaches ${focus}.`,
  nowhereToOperateNoSite: ({ focus, other }: NoSite) =>
    `${other ? 'No other site' : 'No site'} is open, so no chosen system reaches ${focus}.`,
  reached: ({
    focus,
    depth,
    allOpen,
    site,
    distance,
  }: Named & { readonly depth: number; readonly allOpen: boolean }) => {
    const noun = allOpen ? 'open site' : 'site';
    return depth === 1
      ? `${focus} is within reach of 1 ${noun}: ${site}, ${distance}.`
      : `${focus} is within reach of ${depth} ${noun}s; the nearest of them is ${site}, ${distance}.`;
  },
  reachedUncertain: ({ focus, count, site, distance }: Named & { readonly count: number }) =>
    count === 1
      ? `No site reaches ${focus} for certain; 1 does by some published figures: ${site}, ${distance}.`
      : `No site reaches ${focus} for certain; ${count} do by some published figures, the nearest ${site}, ${distance}.`,
  unreached: ({ focus, site, distance }: Named) =>
    `No site reaches ${focus}; the nearest open site is ${site}, ${distance}.`,
  unreachedNoSite: ({ focus, other }: NoSite) =>
    `No site reaches ${focus}, and ${noSite(other)} is open.`,
  moreUncertain: ({ count }: { readonly count: number }) =>
    `Uncertain for ${counted(count, 'more site', 'more sites')}: published figures differ.`,

  opened: ({ count }: { readonly count: number }) => `${sites(count)} opened`,
  closed: ({ count }: { readonly count: number }) => `${sites(count)} closed`,
  depthChanged: ({ focus, depths }: { readonly focus: string; readonly depths: string }) =>
    `${focus} ${depths}`,
  depths: ({ before, after }: { readonly before: number; readonly after: number }) =>
    `${before} → ${after}`,
  lost: ({ focus }: { readonly focus: string }) => `${focus} no longer reached`,
  gained: ({ focus, after }: { readonly focus: string; readonly after: number }) =>
    `${focus} now reached by ${after}`,
  morePlaces: ({ count }: { readonly count: number }) =>
    `${counted(count, 'more place', 'more places')} changed`,
  nothingFollowed: 'No site opened or closed, and no count changed',

  open: ({ why }: { readonly why: string }) => `Open: ${why}`,
  closedWhy: ({ why }: { readonly why: string }) => `Closed: ${why}`,
  ungoverned: 'no condition governs it',
  noAccess: 'no ground for access by US forces was found',
  former: ({ until }: { readonly until: string }) =>
    `in use by US forces on an earlier ground, until ${until}`,
  noLonger: ({ until }: { readonly until: string }) => `given up by US forces on ${until}`,
  onLaterGround: ({ stated, since }: { readonly stated: string; readonly since: string }) =>
    `${stated} (on a ground that dates from ${since}, after this scenario’s day)`,
  laterGround: ({ since }: { readonly since: string }) =>
    `Its ground dates from ${since}, after this scenario’s day; sites count as open on it all the same.`,
  notYet: ({ from }: { readonly from: string }) => `not available before ${from}`,
  forcedOpen: 'held open over its conditions',
  forcedClosed: 'held closed over its conditions',

  bandExact: ({ stated }: { readonly stated: string }) => stated,
  bandSpread: ({
    low,
    stated,
    high,
  }: {
    readonly low: string;
    readonly stated: string;
    readonly high: string;
  }) => `${low} to ${high}, stated ${stated}`,
  uncertainBetween: ({ low, high }: { readonly low: string; readonly high: string }) =>
    `Uncertain: published figures run from ${low} to ${high}`,
  published: 'published',
  unverified: 'unverified',
  computed: 'computed',
  unrefuelled: 'unrefuelled',
  refuelled: 'refuelled once or twice in flight',
  singlePoint: ({ site }: { readonly site: string }) => `Single point of failure: ${site}`,
  listSeparator: ', ',
  clauseSeparator: '; ',
};
