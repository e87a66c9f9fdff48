interface Depths {
  /** Sites that reach the place; absent where the scenario does not ask about it. */
  readonly inA: number | undefined;
  readonly inB: number | undefined;
}

interface ChangeStep {
  /** With its sign. */
  readonly number: string;
}

/** Words for two scenarios beside each other. */
export const compare = {
  compare: 'Compare',
  compareHelp: 'Compare: put a second scenario beside this one',
  title: 'Compare A and B',
  start: 'Start B',
  copyOfA: 'A, but…',
  copyOfAHelp: 'B begins as A; what you change then is B',
  presets: 'Compare with a preset',
  withDraft: ({ name }: { readonly name: string }) => `Compare with ${name}`,
  acts: 'A and B',
  swap: 'Swap A and B',
  copyAToB: 'Copy A to B',
  copyBToA: 'Copy B to A',
  stopKeepingA: 'Stop comparing, keep A',
  stopKeepingB: 'Stop comparing, keep B',

  letters: { a: 'A', b: 'B' },
  edited: 'Scenario being edited',
  editing: 'editing',
  butSame: 'A, so far the same',
  but: ({ count }: { readonly count: number }) =>
    count === 1 ? 'A, but 1 assumption differs' : `A, but ${count} assumptions differ`,
  otherHolds: ({ side }: { readonly side: string }) => `on in ${side}`,
  otherFails: ({ side }: { readonly side: string }) => `off in ${side}`,
  partShown: 'What is shown of A and B',
  parts: { difference: 'Difference', table: 'Table' },

  view: 'How A and B are seen',
  views: { difference: 'Difference', swipe: 'Swipe', 'side-by-side': 'Side by side' },
  divider: 'Divider between A and B',
  dividerAt: ({ a, b }: { readonly a: number; readonly b: number }) =>
    `A ${a} per cent, B ${b} per cent`,
  canvas: ({ side }: { readonly side: string }) =>
    `Map of scenario ${side}. Arrow keys move both maps, plus and minus zoom.`,
  canvasBoth:
    'Map of the difference of A and B. Arrow keys move it, plus and minus zoom. The sidebar says the same in words.',

  depths: ({ inA, inB }: Depths) =>
    [inA === undefined ? '' : `A ${inA}`, inB === undefined ? '' : `B ${inB}`]
      .filter((part) => part !== '')
      .join(' · '),
  siteIn: ({ side, access }: { readonly side: string; readonly access: string }) =>
    `${side}: ${access}`,

  depthChange: {
    subject: 'Change of depth from A to B',
    rule: 'How many sites reach in B, less how many reach in A',
    counted: 'Counted',
    step: ({ number }: ChangeStep) => `Sites that reach in B: ${number}`,
    stepOrMore: ({ number }: ChangeStep) => `Sites that reach in B: ${number}, or a larger change`,
    same: 'Tint without strokes: as many sites reach in A as in B',
    note: 'Sites that reach in B less those in A, by the lowest published figure of each range. A numbered line bounds where the change is at least that large.',
  },

  legend: {
    onlyA: 'Within reach in A only',
    onlyB: 'Within reach in B only',
    both: 'Plain tint: within reach in A and in B',
    byLowest: 'Reach is counted by the lowest published figure of some system at a site.',
    uncertainA: 'Uncertain in A',
    uncertainB: 'Uncertain in B',
    uncertainBoth: 'Uncertain in A and in B',
    byHighest: 'Beyond the lowest published figures, within the highest.',
    byHighestOverHatch:
      'Beyond the lowest published figures, within the highest. Where broken strokes lie over a hatch, the other scenario reaches.',
    edgeA: 'Edge of what A reaches',
    edgeB: 'Edge of what B reaches',
    openOnlyA: 'Open in A only',
    openOnlyB: 'Open in B only',
    openBoth: 'Open in A and in B',
    closedBoth: 'Closed in both',
    focusOnlyA: 'Place in focus that A reaches and B does not',
    focusOnlyB: 'Place in focus that B reaches and A does not',
    depths: 'How many sites reach the place in A and in B',
  },
};
