import { z } from 'zod';

/** An object of any fields, as JSON has them. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is an object of fields, and neither a list nor null. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A schema without what makes it optional, gives it a default or makes it read-only. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly;
  return isWrapped ? bare(schema.unwrap()) : schema;
}

/**
 * The fields that a schema knows of a value: those of the object, or of the one of several objects that the value's
 * discriminating field names. Nothing for a schema of something else.
 */
export function shapeFor(
  schema: z.core.$ZodType,
  value: unknown,
): Readonly<Record<string, z.core.$ZodType>> | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return inner.shape;
  if (!(inner instanceof z.ZodDiscriminatedUnion) || !isFields(value)) return undefined;
  const { discriminator } = inner.def;
  const shapes = inner.options.map((option) => shapeFor(option, value) ?? {});
  return shapes.find((shape) => {
    const field = shape[discriminator];
    return field !== undefined && z.safeParse(field, value[discriminator]).success;
  });
}

/** The schema of a list's elements, where a schema is of a list. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}
