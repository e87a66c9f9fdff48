import { counted } from './plural.ts';

interface Left {
  readonly site: string;
  /** As `left` words it. */
  readonly figure: string;
}

export const hangsOn = {
  title: 'Hangs on',
  help: 'What would be lost without each site: places that no other site reaches, or a site of their depth.',
  singles: ({ count }: { readonly count: number }) =>
    `${counted(count, 'place hangs', 'places hang')} on a single site`,
  noSingle: 'no place on a single site',
  noFocus: 'No place is in focus. Add one under Focus to see what it hangs on.',
  noSystem: 'No system is chosen. Choose one under Reach to see what each place hangs on.',
  counting: 'Systems that count',
  noneCounts: 'No system counts. Tick one.',

  ranked: 'Sites by what is lost without them',
  site: 'Site',
  lost: 'Places lost',
  thinned: 'Depth lost',
  area: 'Reached by it alone',
  seaAndLand: ({ sea, land }: { readonly sea: string; readonly land: string }) =>
    `${sea} sea, ${land} land`,
  areaWorking: 'counting…',
  areaFailed: 'not counted',
  nothing: 'No site reaches a place in focus for certain.',
  more: ({ count }: { readonly count: number }) => `Show ${count} more`,
  less: 'Show fewer',
  areaOf: ({ site }: { readonly site: string }) => `Sea and land that ${site} alone reaches`,

  places: 'Places in focus, and what is left without each site',
  reachedBy: ({ count }: { readonly count: number }) => counted(count, 'site', 'sites'),
  single: ({ site }: { readonly site: string }) => `Single point of failure: ${site}`,
  unreached: 'No site reaches it for certain',
  uncertainOnly: ({ count }: { readonly count: number }) =>
    `${counted(count, 'site reaches', 'sites reach')} it by some published figures only`,
  left: ({ before, after }: { readonly before: number; readonly after: number }) =>
    `${before}\u00a0→\u00a0${after}`,
  without: ({ site, figure }: Left) => `without ${site}: ${figure}`,
  withoutUncertain: ({ site, figure }: Left) => `without ${site}: uncertain ${figure}`,
};
