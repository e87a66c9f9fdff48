import { describe, expect, it } from 'vitest';
import type { LonLat } from '#geodesy/lon-lat.ts';
import { endAt, openLineMeasurer } from '#situation/measure-line.ts';
import { readCoasts } from '../../src/cli/data/read-coast.ts';
import { aPlace } from '../fixtures/build-records.ts';

const measure = openLineMeasurer(readCoasts());

/** At sea, some 3 km north of the shore of Yonaguni. */
const offShore: LonLat = [122.98, 24.5];

/** An end of the line from a place to Taipei. */
function measuredFrom(kind: 'city' | 'strait', precisionMetres: number) {
  const place = { ...aPlace('off-shore', offShore), kind, precisionMetres };
  const to = endAt(aPlace('taipei', [121.56, 25.03]), 'shore');
  const answer = measure({ from: endAt(place, 'shore'), to });
  if (answer.kind === 'problem') throw new Error(answer.message);
  return answer.from;
}

describe('an end asked for at a shore', () => {
  it('stands for itself where it lies out at sea for certain', () => {
    expect(measuredFrom('city', 500)).toMatchObject({ at: 'point', position: offShore });
  });

  it('is on the land that its place may lie on, as far as the place is uncertain', () => {
    const end = measuredFrom('city', 5000);
    expect(end.at).toBe('shore');
    expect(end.position[1]).toBeLessThan(24.48);
  });

  it('stands for itself where it is water', () => {
    expect(measuredFrom('strait', 5000)).toMatchObject({ at: 'point', position: offShore });
  });
});
