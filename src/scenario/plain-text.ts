/** Marks that turn the direction of writing round for all that follows them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/gu;

/** Control characters but the end of a line. */
const controls = /(?!\n)\p{Cc}/gu;

/** Halves of a character that have lost the other. */
const halves = /\p{Cs}/gu;

/**
 * A text as a person wrote it, without what would act on whatever shows it: marks that turn the writing round it are taken
 * out, control characters become spaces, halves of characters the sign for what cannot be shown (U+FFFD).
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(turns, '')
    .replace(controls, ' ')
    .replace(halves, '\ufffd');
}

/** The same in one line. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\n/gu, ' ');
}
