import { describe, expect, it } from 'vitest';
import { noWay } from '#cli/sea/no-way.ts';
import { SeaRouteError } from '#geodesy/sea-route-error.ts';
import { aPlace } from '../fixtures/build-records.ts';

const given = (name: string, longitude: number, latitude: number) => ({
  input: name,
  name,
  place: undefined,
  position: [longitude, latitude] as const,
});

const [inner, outer] = [given('Inner Port', 120, 20), given('Outer Port', 130, 20)];
const openWay = { metres: 1_234_567, turns: [], path: [] };

describe('why there is no way by sea', () => {
  it('names the straits that are closed, and says how far it is with them open', () => {
    const closed = [aPlace('narrows', [121, 20]), aPlace('sound', [122, 20])];
    const error = new SeaRouteError('no-passage', 'none');
    expect(noWay(error, { from: inner, to: outer, closed, openWay }, [-60, 72])).toMatchObject({
      name: 'UsageError',
      message:
        'No water joins Inner Port and Outer Port with narrows, sound closed: open one. With all open it is 1,234.6 km.',
    });
  });

  it('says so where nothing is closed that could be opened', () => {
    const error = new SeaRouteError('no-passage', 'none');
    expect(noWay(error, { from: inner, to: outer, closed: [] }, [-60, 72])).toMatchObject({
      message: 'No water joins Inner Port and Outer Port: choose another place.',
    });
  });

  it('names the end that is inland, at whatever turn its longitude was given', () => {
    const asked = { from: inner, to: given('Far Town', 490, 20), closed: [] };
    const at = (longitude: number) => new SeaRouteError('inland', 'far', [longitude, 20]);
    expect(noWay(at(120), asked, [-60, 72])).toMatchObject({
      message: expect.stringContaining('Inner Port is more than 30 km'),
    });
    expect(noWay(at(130), asked, [-60, 72])).toMatchObject({
      message: expect.stringContaining('Far Town is more than 30 km'),
    });
  });

  it('leaves an error of the data as it is', () => {
    const error = new SeaRouteError('canal-on-land', 'a canal');
    expect(noWay(error, { from: inner, to: outer, closed: [] }, [-60, 72])).toBe(error);
  });
});
