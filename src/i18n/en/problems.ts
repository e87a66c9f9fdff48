import { counted } from './plural.ts';

interface Limit {
  readonly limit: number;
}

/** What is wrong with a scenario from outside, and how to mend it: parts of a sentence, without the stop. */
export const problems = {
  expected: {
    text: 'a text',
    number: 'a number',
    truth: 'true or false',
    list: 'a list',
    fields: 'an object',
    other: 'something else',
  },
  missing: 'it is missing',
  wrongType: ({ expected }: { readonly expected: string }) =>
    `it holds something else than ${expected}`,
  notOneOf: 'it is none of the values that are known here',
  tooSmall: {
    number: ({ limit }: Limit) => `the number must be above ${limit}`,
    text: ({ limit }: Limit) => `the text is shorter than ${counted(limit, 'letter', 'letters')}`,
    list: ({ limit }: Limit) => `the list has fewer than ${counted(limit, 'entry', 'entries')}`,
  },
  tooLarge: {
    number: ({ limit }: Limit) => `the number is greater than ${limit}`,
    text: ({ limit }: Limit) => `the text is longer than ${counted(limit, 'letter', 'letters')}`,
    list: ({ limit }: Limit) => `the list has more than ${counted(limit, 'entry', 'entries')}`,
  },
  wrongForm: {
    id: 'it is not written like an id',
    date: 'it is not a day of the calendar',
    address: 'it is not the address of a page',
  },
  unreadable: 'it could not be read',
  atOdds: {
    kind: 'a place of a kind that forces operate from has a site, any other has none',
    stated: 'the low figure is above the stated one, or the high one below it',
  },
  unknownId: {
    preset: ({ id }: { readonly id: string }) => `there is no preset "${id}"`,
    condition: ({ id }: { readonly id: string }) => `there is no condition "${id}"`,
    system: ({ id }: { readonly id: string }) => `there is no system "${id}"`,
    site: ({ id }: { readonly id: string }) => `there is no site "${id}"`,
    place: ({ id }: { readonly id: string }) => `there is no place "${id}"`,
  },
  oneTooMany: 'it is a third scenario, and a file compares two',
  twice: ({ id }: { readonly id: string }) => `"${id}" stands there twice`,
  alwaysHolds: ({ id }: { readonly id: string }) =>
    `the condition "${id}" always holds and cannot be denied`,

  mend: {
    add: 'Add it',
    write: ({ expected }: { readonly expected: string }) => `Write ${expected}`,
    oneOf: ({ values }: { readonly values: string }) => `Write one of ${values}`,
    change: 'Change it',
    shorten: 'Shorten it',
    lengthen: 'Add to it',
    form: {
      id: 'Write small letters, digits and hyphens; an id of an own record begins with "own-"',
      date: 'Write it as 2023-04-30',
      address: 'Write an address that begins with https:// or http://',
    },
    unreadable: 'Correct that field',
    atOdds: {
      kind: 'Change the kind, or add or remove the site',
      stated: 'Write the figures in their order',
    },
    correctId: 'Correct the id',
    perhaps: ({ nearest }: { readonly nearest: string }) =>
      `Correct the id, perhaps to "${nearest}"`,
    dropThird: 'Take it out',
    dropOne: 'Take one of them out',
    alwaysHolds: 'Write true',
  },

  sentence: ({ problem, mend }: { readonly problem: string; readonly mend: string }) =>
    `${problem}. ${mend}.`,
};
