import { counted } from './plural.ts';

export const sweep = {
  title: 'What if',
  help: 'Goes through every combination of the conditions below and ranks them: most places in focus reached first, then most depth, then fewest conditions needed.',
  combinations: ({ count }: { readonly count: string }) => `${count} combinations`,
  conditions: 'Conditions to combine',
  noCondition: 'No condition matters to this scenario.',
  nothingChosen: 'No condition is ticked. Tick one or more.',
  tooMany: ({ most }: { readonly most: number }) =>
    `Too many combinations for this page: tick ${most} conditions at most, or use the command line.`,
  noFocus: 'No place is in focus. Add one under Focus to rank by.',
  ranking: 'Places that count',
  run: 'Run',
  runAgain: 'Run again',
  cancel: 'Cancel',
  progress: 'Combinations done',
  progressText: ({ done, total }: { readonly done: string; readonly total: string }) =>
    `${done} of ${total}`,
  cancelled: 'Cancelled.',
  failed: ({ message }: { readonly message: string }) => `It could not be worked out: ${message}`,
  stale: 'The scenario has changed since. Run again.',

  order: 'Order',
  best: 'Best first',
  worst: 'Worst first',
  table: 'Combinations by what they reach',
  needed: 'Hide combinations that assume more for the same result',
  shownOf: ({ shown, total }: { readonly shown: string; readonly total: string }) =>
    `${shown} of ${total} combinations`,
  rank: 'No.',
  combination: 'Combination',
  reached: 'Places',
  depth: 'Depth',
  ofPlaces: ({ reached, total }: { readonly reached: number; readonly total: number }) =>
    `${reached} of ${total}`,
  placeDepth: ({ place, depth }: { readonly place: string; readonly depth: number }) =>
    `${place} ${depth}`,
  placeUnsure: ({
    place,
    depth,
    uncertain,
  }: {
    readonly place: string;
    readonly depth: number;
    readonly uncertain: number;
  }) => `${place} ${depth} (${uncertain} uncertain)`,
  now: 'as assumed now',
  details: ({ words }: { readonly words: string }) => `${words}: places and what to do`,
  assume: 'Assume this',
  compare: 'Compare as B',
  more: ({ count }: { readonly count: number }) =>
    `Show ${counted(count, 'more combination', 'more combinations')}`,

  allHold: 'all of them hold',
  noneHold: 'none of them holds',
  onlyThese: ({ causes }: { readonly causes: string }) => `only ${causes}`,
  causeSeparator: ', ',
};
