/** What a form's draft was read as: the record that was typed, or which of its fields are wrong. */
export type ReadDraft<OwnRecord, Faults> =
  | { readonly record: OwnRecord }
  | { readonly faults: Faults };

const MOST_NAME_LENGTH = 120;

/** Whether a name, without the white space round it, is none that a record can bear: nothing, or too long. */
export function isNameFault(name: string): boolean {
  return name === '' || name.length > MOST_NAME_LENGTH;
}

/** Whether any field is at fault: `false` and nothing stand for none. */
export function hasFault(faults: object): boolean {
  return Object.values(faults).some((fault) => fault !== false && fault !== undefined);
}
