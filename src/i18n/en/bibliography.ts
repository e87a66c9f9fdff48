import { counted } from './plural.ts';

export const bibliography = {
  title: 'Bibliography',
  help: 'All that the current view rests on: its sites and places, systems and conditions, and the record that is open.',
  count: ({ count }: { readonly count: number }) => counted(count, 'source', 'sources'),
  format: 'Format',
  formats: { text: 'Text', bibtex: 'BibTeX', csl: 'CSL-JSON' },
  copy: 'Copy',
  copied: ({ count }: { readonly count: number }) =>
    `${counted(count, 'source', 'sources')} copied`,
  copyFailed:
    'The browser did not allow copying. Allow this page to use the clipboard and try again, or select the text and copy it.',
  line: ({
    author,
    title,
    publisher,
    date,
    url,
    licence,
  }: {
    readonly author: string | undefined;
    readonly title: string;
    readonly publisher: string;
    readonly date: string | undefined;
    readonly url: string | undefined;
    readonly licence: string | undefined;
  }) =>
    [
      ...(author === undefined ? [] : [`${author}.`]),
      /[.?!]$/.test(title) ? title : `${title}.`,
      date === undefined ? `${publisher}.` : `${publisher}, ${date}.`,
      ...(url === undefined ? [] : [url]),
      ...(licence === undefined ? [] : [`Licence: ${licence}.`]),
    ].join(' '),
};
