import { counted } from './plural.ts';

interface Named {
  readonly name: string;
}

/** What an act did, as undo and redo name it. */
export const acts = {
  undoAct: ({ act }: { readonly act: string }) => `Undo: ${act}`,
  redoAct: ({ act }: { readonly act: string }) => `Redo: ${act}`,
  history: 'Undo history',
  undoThrough: 'Undo everything back to',
  openedLink: 'opened a link',
  openedFile: ({ name }: Named) => `opened the file ${name}`,
  openedDraft: 'opened a draft',
  named: ({ name }: Named) => `named “${name}”`,
  openedPreset: ({ name }: Named) => `opened “${name}”`,
  assumed: ({ name }: Named) => `${name} → on`,
  denied: ({ name }: Named) => `${name} → off`,
  operates: ({ name }: Named) => `${name} → operating`,
  operatesNot: ({ name }: Named) => `${name} → not operating`,
  focused: ({ name }: Named) => `${name} → in focus`,
  unfocused: ({ name }: Named) => `${name} → out of focus`,
  leads: ({ name }: Named) => `${name} leads the focus`,
  date: ({ date }: { readonly date: string }) => `date → ${date}`,
  combination: 'assumed a combination of conditions',
  rings: ({ name }: Named) => `drew rings round ${name}`,
  ringsGone: ({ name }: Named) => `removed the rings round ${name}`,
  forcedOpen: ({ name }: Named) => `${name} → held open`,
  forcedClosed: ({ name }: Named) => `${name} → held closed`,
  byRule: ({ name }: Named) => `${name} → by its conditions`,
  assigned: ({ name, count }: Named & { readonly count: number }) =>
    `${name} → ${counted(count, 'chosen site', 'chosen sites')}`,
  assignedNowhere: ({ name }: Named) => `${name} → wherever it can`,
  added: ({ name }: Named) => `added “${name}”`,
  edited: ({ name }: Named) => `edited “${name}”`,
  removed: ({ name }: Named) => `removed “${name}”`,
  imported: ({ count }: { readonly count: number }) => `added ${counted(count, 'place', 'places')}`,
  compared: 'started a comparison',
  swapped: 'swapped A and B',
  copied: 'copied one scenario to the other',
  stoppedComparing: 'stopped comparing',
};
