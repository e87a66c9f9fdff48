import { z } from 'zod';

/** A record of so many entries at most: what is longer is hostile or broken. */
export function sizedRecord<Key extends z.ZodString, Value extends z.ZodType>(
  key: Key,
  value: Value,
  most: number,
) {
  return z
    .record(key, value)
    .check(({ value: given, issues }) => {
      if (Object.keys(given).length <= most) return;
      issues.push({
        code: 'too_big',
        origin: 'object',
        maximum: most,
        inclusive: true,
        input: given,
      });
    })
    .meta({ maxProperties: most });
}
