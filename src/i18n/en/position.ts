interface Entered {
  readonly entry: string;
}

/** What is wrong with a typed position, and how to mend it. */
export const positionProblems = {
  empty: 'No position is given. Type one such as 26.3556, 127.7676 or 52R CQ 77043 15693.',
  unreadable: ({ entry }: Entered) =>
    `“${entry}” is not a position. Type latitude and longitude, such as 26.3556, 127.7676 or 26°21′20″N 127°46′03″E, or a grid reference, such as 52R CQ 77043 15693.`,
  oneAngle: ({ entry }: Entered) =>
    `“${entry}” is one angle. Give a latitude and a longitude, with a comma between them.`,
  letters: ({ entry }: Entered) =>
    `“${entry}” does not have one of N and S and one of E and W. Give each of the two angles its letter, or neither.`,
  signAndLetter: ({ entry }: Entered) =>
    `“${entry}” has a sign and a letter. Keep the letter and take the sign away.`,
  sixty: ({ entry }: Entered) =>
    `“${entry}” has minutes or seconds of 60 or more. Give 0 to 59.99.`,
  fractionInside: ({ entry }: Entered) =>
    `“${entry}” has decimals before its last figure. Only the last one may have them.`,
  latitudeRange: ({ entry }: Entered) =>
    `The latitude “${entry}” is beyond a pole. Give at most 90 degrees.`,
  latitudeSwapped: ({ entry }: Entered) =>
    `The latitude “${entry}” is beyond a pole. Latitude comes first, then longitude: swap the two.`,
  longitudeRange: ({ entry }: Entered) =>
    `The longitude “${entry}” is more than a whole turn. Give at most 180 degrees east or west.`,
  mgrsZone: ({ zone }: { readonly zone: string }) =>
    `The grid has no zone ${zone}. Zones are 1 to 60.`,
  mgrsBand: ({ band }: { readonly band: string }) =>
    `The grid has no band ${band}. Bands are C to X, without I and O.`,
  mgrsPolar: ({ band }: { readonly band: string }) =>
    `Band ${band} belongs to the polar grid, which is not read here. Give degrees.`,
  mgrsSquare: ({ square, zone }: { readonly square: string; readonly zone: string }) =>
    `There is no square ${square} in ${zone}. Check the two letters after the zone.`,
  mgrsDigits: ({ digits }: { readonly digits: string }) =>
    `“${digits}” cannot be split into easting and northing. Give two groups of equally many digits, five at most.`,
};
