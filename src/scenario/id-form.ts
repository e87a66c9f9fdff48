/**
 * How an id is written: words of small letters and digits, joined by hyphens, of 80 characters at most. The length is looked at
 * first: on a text of millions the rest would exhaust the stack.
 */
export const ID_FORM = /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The same for a record of the user's own, whose id can never be one of the atlas's. */
export const OWN_ID_FORM = /^(?=.{1,80}$)own-[a-z0-9]+(-[a-z0-9]+)*$/;
