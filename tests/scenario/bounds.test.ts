import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ringVertices } from '#geodesy/ring.ts';
import { cutShort } from '#scenario/cut-short.ts';
import { ID_FORM, OWN_ID_FORM } from '#scenario/id-form.ts';
import { chooseFocus, drawRings, leadWithFocus } from '#scenario/operations.ts';
import { salvageScenario } from '#scenario/salvage.ts';
import {
  LARGEST_RING_METRES,
  MOST_ENTRIES,
  MOST_FOCUS,
  type ProximityRings,
  scenario,
} from '#scenario/scenario.ts';
import { aScenario } from '../fixtures/build-records.ts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The paths of lists and records in a JSON Schema that may be longer than any is looked at. */
function boundless(schema: JsonSchema, path: string): string[] {
  const { items, prefixItems, properties, additionalProperties: rest, anyOf, oneOf } = schema;
  const isLong = (most: number | undefined) => most === undefined || most > MOST_ENTRIES;
  const nested = Object.entries(properties ?? {}).flatMap(([key, one]) =>
    boundless(one as JsonSchema, `${path}.${key}`),
  );
  const isList = schema.type === 'array' && prefixItems === undefined;
  const isRecord = typeof rest === 'object';
  return [
    ...(isList && isLong(schema.maxItems) ? [path] : []),
    ...(isRecord && isLong(schema.maxProperties) ? [path] : []),
    ...nested,
    ...(isList ? boundless(items as JsonSchema, `${path}[]`) : []),
    ...(isRecord ? boundless(rest, `${path}{}`) : []),
    ...[...(anyOf ?? []), ...(oneOf ?? [])].flatMap((one) => boundless(one as JsonSchema, path)),
  ];
}

describe('the bounds of a scenario', () => {
  it('stand on every list and record, so that what is cut short is found too long', () => {
    const schema = z.toJSONSchema(scenario.omit({ extras: true }), { io: 'input' });
    expect(boundless(schema, 'scenario')).toEqual([]);
    expect(boundless({ type: 'array', items: {} }, 'x')).toEqual(['x']);
  });

  it('are of the entries of a record too', () => {
    const conditions = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [`condition-${index}`, true]),
    );
    const { error } = scenario.safeParse({ ...aScenario({}), conditions });
    expect(error?.issues).toMatchObject([{ code: 'too_big', path: ['conditions'] }]);
  });

  it('leave a focus that is full as it is', () => {
    const focusIds = Array.from({ length: MOST_FOCUS }, (_, index) => `place-${index}`);
    const full = aScenario({ focusIds });
    expect(chooseFocus(full, 'one-more', true)).toBe(full);
    expect(chooseFocus(full, 'place-0', false).focusIds).toHaveLength(MOST_FOCUS - 1);
    expect(leadWithFocus(full, 'one-more')).toBe(full);
    expect(leadWithFocus(full, 'place-7').focusIds.slice(0, 2)).toEqual(['place-7', 'place-0']);
  });

  it('draw rings round no more places than a scenario can hold, and other rings round these', () => {
    const rings = (placeId: string, metres: number): ProximityRings => ({
      placeId,
      radiiMetres: [metres],
      unit: 'km',
    });
    const full = Array.from({ length: MOST_FOCUS }, (_, index) => rings(`place-${index}`, 1000));
    const all = full.reduce(drawRings, aScenario({}));
    expect(drawRings(all, rings('one-more', 1000))).toBe(all);
    const redrawn = drawRings(all, rings('place-7', 2000));
    expect(redrawn.proximityRings).toHaveLength(MOST_FOCUS);
    expect(redrawn.proximityRings.at(-1)).toEqual(rings('place-7', 2000));
    expect(scenario.safeParse(redrawn).success).toBe(true);
  });

  it('allow no ring that cannot be drawn, on either earth', () => {
    const rings = (metres: number) =>
      scenario.safeParse({
        ...aScenario({}),
        proximityRings: [{ placeId: 'taipei', radiiMetres: [metres], unit: 'km' }],
      }).success;
    expect([rings(LARGEST_RING_METRES), rings(LARGEST_RING_METRES + 1)]).toEqual([true, false]);
    for (const model of ['wgs84', 'sphere'] as const) {
      for (const centre of [
        [121.5, 25],
        [0, 0],
        [0, 90],
      ] as const) {
        const vertices = ringVertices(centre, LARGEST_RING_METRES, { maxErrorMetres: 150, model });
        expect(vertices.length).toBeGreaterThan(3);
      }
    }
  });

  it('keep the first entries of a record from outside that has too many', () => {
    const conditions = Object.fromEntries(
      Array.from({ length: MOST_ENTRIES + 1 }, (_, index) => [`condition-${index}`, true]),
    );
    const kept = salvageScenario({ ...aScenario({}), conditions }, aScenario({}));
    expect(Object.keys(kept.conditions)).toEqual(Object.keys(conditions).slice(0, MOST_ENTRIES));
  });
});

describe('fields that are cut short', () => {
  it('are the very same where none is too long', () => {
    const fields = { list: [1, { a: [] }], record: { x: null } };
    expect(cutShort(fields)).toBe(fields);
  });

  it('have one entry more than may be, at every level', () => {
    const long = Array.from({ length: 10_000 }, (_, index) => index);
    const cut = cutShort({ a: { b: [long] }, record: { ...long } });
    expect(cut).toEqual({
      a: { b: [long.slice(0, MOST_ENTRIES + 1)] },
      record: { ...long.slice(0, MOST_ENTRIES + 1) },
    });
  });
});

describe('the form of an id', () => {
  it.each(['kadena', 'f-35b', 'a'.repeat(80)])('is that of %j', (id) => {
    expect(ID_FORM.test(id)).toBe(true);
    expect(OWN_ID_FORM.test(`own-${id.slice(0, 70)}`)).toBe(true);
  });

  it.each(['', 'Kadena', 'a-', '-a', 'a--b', 'a b', 'a\n', 'a'.repeat(81)])(
    'is not that of %j',
    (id) => {
      expect(ID_FORM.test(id)).toBe(false);
      expect(OWN_ID_FORM.test(`own-${id}`)).toBe(false);
    },
  );

  it('is asked of a text of millions without a fault', () => {
    expect(ID_FORM.test(`${'a-'.repeat(3_000_000)}!`)).toBe(false);
    expect(OWN_ID_FORM.test(`own-${'a-'.repeat(3_000_000)}!`)).toBe(false);
  });
});
