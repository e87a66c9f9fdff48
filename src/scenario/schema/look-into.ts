import { z } from 'zod';
import { isFields } from '../fields.ts';

const bareSchemas = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/** A schema without what makes it optional, gives it a default or makes it read-only. Found once for each schema. */
export function bare(schema: z.core.$ZodType): z.core.$ZodType {
  const known = bareSchemas.get(schema);
  if (known !== undefined) return known;
  const isWrapped =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly;
  const inner = isWrapped ? bare(schema.unwrap()) : schema;
  bareSchemas.set(schema, inner);
  return inner;
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

const shapes = new WeakMap<z.ZodObject, Shape>();

function shapeOf(schema: z.ZodObject): Shape {
  const shape = shapes.get(schema) ?? schema.shape;
  shapes.set(schema, shape);
  return shape;
}

/**
 * The fields that a schema knows of a value: those of the object, or of the one of several objects that the value's
 * discriminating field names. Nothing for a schema of something else.
 */
export function shapeFor(schema: z.core.$ZodType, value: unknown): Shape | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return shapeOf(inner);
  if (!(inner instanceof z.ZodDiscriminatedUnion) || !isFields(value)) return undefined;
  const { discriminator } = inner.def;
  const options = inner.options.map((option) => shapeFor(option, value) ?? {});
  return options.find((shape) => {
    const field = shape[discriminator];
    return field !== undefined && z.safeParse(field, value[discriminator]).success;
  });
}

/** The schema of a list's elements, where a schema is of a list. */
export function elementOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const inner = bare(schema);
  return inner instanceof z.ZodArray ? inner.element : undefined;
}
