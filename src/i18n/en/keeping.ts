import { counted } from './plural.ts';

interface Named {
  readonly name: string;
}

/** Words for links, files and drafts. */
export const keeping = {
  keep: 'Keep and share',
  copyLink: 'Copy link',
  linkCopied: 'Link copied. It opens all that is assumed here, with this view.',
  linkFailed: 'The browser does not allow copying. Here is the link to copy by hand:',
  linkField: 'Link to this scenario',
  download: 'Save file',
  openFile: 'Open file',
  dropHere: 'Drop the scenario file to open it',
  fileHint: 'Or drop a .scenario.json file anywhere on the page.',

  drafts: 'Drafts in this browser',
  draftsHint: ({ most }: { readonly most: number }) =>
    `What you do is kept as you do it. The last ${most} drafts stay.`,
  noDrafts: 'Nothing is kept yet. Your first change begins a draft.',
  thisDraft: 'This one',
  openElsewhere: 'open in another tab',
  comparison: 'A and B',
  keptAt: ({ time }: { readonly time: string }) => `kept ${time}`,
  openDraft: 'Open',
  nameDraft: 'Name',
  nameThis: ({ name }: Named) => `Name of ${name}`,
  nameField: 'Name of the draft',
  saveName: 'Save',
  cancel: 'Cancel',
  removeDraft: 'Delete',
  removeThis: ({ name }: Named) => `Delete ${name}`,
  reallyRemove: ({ name }: Named) => `Delete “${name}” for good?`,

  notices: 'Notices',
  dismiss: 'Dismiss',
  more: ({ count }: { readonly count: number }) =>
    `and ${counted(count, 'more problem', 'more problems')}`,
  openRest: 'Open what can be used',

  told: {
    linkMended: 'Part of the link could not be used',
    linkMendedBody: 'The rest of it is open. Left out:',
    presetChanged: 'The preset of this link was changed since',
    presetChangedBody: ({ presets }: { readonly presets: string }) =>
      `The link names only what differs from ${presets}. What it does not name follows the preset as it is today.`,
    linkNewer: 'The link comes from a newer version of Basing Atlas',
    linkNewerBody:
      'This page cannot read it. Open it where it came from, or ask for the scenario as a file.',
    linkNewerPreset: ({ preset }: { readonly preset: string }) =>
      `This page cannot read it, and opened only the preset it starts from: ${preset}. Open it where it came from.`,
    linkForeign: 'The address ends with something that is no scenario',
    linkForeignBody:
      'Nothing of it was used. A link to a scenario begins with #1= after the page’s address.',
    linkTooLong: 'The link is too long to be a scenario',
    linkTooLongBody:
      'Nothing of it was used. It may have been put together wrongly: ask for the file instead.',
    noLink: 'There is too much of your own here for a link',
    noLinkBody: 'Send the file instead: it holds everything.',
    fileOpened: ({ name }: Named) => `${name} is open`,
    fileFrom: ({ version }: { readonly version: number }) =>
      `It was written in version ${version} and brought up to date.`,
    fileUnknown: ({ paths }: { readonly paths: string }) =>
      `Fields that are not known here are kept and saved again: ${paths}.`,
    fileMended: ({ name }: Named) => `${name} is open in part`,
    fileMendedBody: 'Left out:',
    fileRefused: ({ name }: Named) => `${name} was not opened`,
    fileRefusedBody: ({ count }: { readonly count: number }) =>
      `What you had is still here. ${counted(count, 'thing is', 'things are')} wrong in the file:`,
    fileNewer: ({ version }: { readonly version: number }) =>
      `It is a scenario of version ${version}, newer than this page. Open it in a newer version of Basing Atlas. What you had is still here.`,
    fileNoJson: 'It is not JSON. What you had is still here.',
    fileNoJsonAt: ({ line, column }: { readonly line: number; readonly column: number }) =>
      `It stops being JSON at line ${line}, column ${column}: correct it there. What you had is still here.`,
    fileNoScenario:
      'It holds no scenario. Choose a file that was saved here, such as my.scenario.json. What you had is still here.',
    fileTooLarge: 'It is larger than any scenario can be. What you had is still here.',
    fileUnread: 'The browser could not read it. Choose it once more. What you had is still here.',
    draftCopied: 'This draft is open in another tab',
    draftCopiedBody: 'You work on a copy here, so that neither tab writes over the other.',
    draftMended: 'Part of the draft could not be used',
    draftMendedBody: 'The draft itself stays as it was; here is the rest of it. Left out:',
    draftNewer: 'This draft comes from a newer version of Basing Atlas',
    draftNewerBody: 'It stays in the list. Open it in the newer version.',
    draftsFull: 'This browser has no room left to keep drafts',
    draftsFullBody: 'Save the scenario as a file, or delete drafts that you no longer need.',
    draftsBarred: 'This browser keeps no drafts of this page',
    draftsBarredBody:
      'Closing the page loses what you did. Save the scenario as a file, or copy the link.',
  },
};
