import { LONGEST_NAME } from '#scenario/own-limits.ts';
import { plainLine } from '#scenario/plain-text.ts';

/** What a form's draft was read as: the record that was typed, or which of its fields are wrong. */
export type ReadDraft<OwnRecord, Faults> =
  | { readonly record: OwnRecord }
  | { readonly faults: Faults };

/** What is wrong with a name that was typed. */
export type NameFault = 'missing' | 'too-long';

/** A name as it was typed, in one line, without the white space round it and without what would steer the writing round it. */
export function typedName(typed: string): string {
  return plainLine(typed).trim();
}

/** Why a record cannot bear a name; undefined where it can. */
export function nameFault(name: string): NameFault | undefined {
  if (name === '') return 'missing';
  return name.length > LONGEST_NAME ? 'too-long' : undefined;
}

/** Whether any field is at fault: `false` and nothing stand for none. */
export function hasFault(faults: object): boolean {
  return Object.values(faults).some((fault) => fault !== false && fault !== undefined);
}
