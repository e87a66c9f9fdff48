/** An object of any fields, as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object of fields, and neither a list nor null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
