import { counted } from './plural.ts';

interface Entered {
  readonly entry: string;
}

/** Words for adding places from a file of comma-separated values. */
export const ownImport = {
  title: 'Places from a CSV file',
  help: 'The first line names the columns: name, and latitude with longitude or mgrs; and, where you have them, kind, facilities, host, operators, basis, precision_m, source, url, assumption.',
  choose: 'Choose a file',
  paste: 'Or paste its text',
  preview: 'What was read',
  line: 'Line',
  place: 'Place',
  what: 'What it is',
  goodRows: ({ count }: { readonly count: number }) =>
    count === 0 ? 'No row can be added.' : `${counted(count, 'row', 'rows')} can be added.`,
  badRows: ({ count }: { readonly count: number }) =>
    count === 1
      ? '1 row has an error and is left out.'
      : `${count} rows have errors and are left out.`,
  add: ({ count }: { readonly count: number }) => `Add ${counted(count, 'place', 'places')}`,
  unreadableFile: 'The file could not be read. Choose it again, or paste its text.',
  tooLarge: 'The file is larger than 5 MB. Split it into several files.',
  tooLong:
    'The text is longer than 5 million letters and was not taken. Split it, or paste only the rows you need.',
  reading: 'Reading…',
  lineError: ({ line, problem }: { readonly line: number; readonly problem: string }) =>
    `Line ${line}: ${problem}`,

  noRows: 'The file has no row below its first line. The first line names the columns.',
  noColumn: ({ column }: { readonly column: string }) =>
    `The first line names no column “${column}”. Name it so, and give a value in each row.`,
  noPositionColumn:
    'The first line names no position. Name the columns “latitude” and “longitude”, or one column “mgrs”.',
  noName: 'The name is empty. Give one.',
  nameTooLong: 'The name is longer than 120 letters. Shorten it.',
  noPosition: 'The position is empty. Give latitude and longitude, or a grid reference.',
  unknownKind: ({ entry, known }: Entered & { readonly known: string }) =>
    `“${entry}” is not a kind of place known here. Write one of: ${known}.`,
  unknownFacility: ({ entry, known }: Entered & { readonly known: string }) =>
    `“${entry}” is not a facility known here. Write one or more of: ${known}, separated by spaces.`,
  unknownHost: ({ entry, known }: Entered & { readonly known: string }) =>
    `“${entry}” is not a host known here. Write one of: ${known}.`,
  noHost: ({ known }: { readonly known: string }) =>
    `A site needs a host, the country it is in. Write one of: ${known}.`,
  unknownBasis: ({ entry, known }: Entered & { readonly known: string }) =>
    `“${entry}” is not a basis of access here. Write one of: ${known}.`,
  notASite: ({ entry }: Entered) =>
    `A place of the kind “${entry}” has no facilities. Empty them, or give it the kind of a site.`,
  badPrecision: ({ entry }: Entered) =>
    `“${entry}” is not a precision. Give metres above zero and at most 1,000,000.`,
  badUrl: ({ entry }: Entered) =>
    `“${entry}” is not a web address. Give one that begins with https:// or http://.`,
  sourceTooLong: 'The source or assumption is longer than 600 letters. Shorten it.',
  tooManyFields: ({ count, columns }: { readonly count: number; readonly columns: number }) =>
    `It has ${count} fields for ${columns} columns. Put fields with commas in quotation marks.`,
  openQuote: 'A quotation mark is opened and never closed. Close it, or write it twice.',
  tooManyLines: ({ most }: { readonly most: number }) =>
    `Only the first ${most} lines are read. Split the file to add the rest.`,
  tooMany: ({ most }: { readonly most: number }) =>
    `A scenario holds at most ${most} own places. Leave this one out.`,
};
