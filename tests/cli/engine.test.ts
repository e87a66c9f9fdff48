import { describe, expect, it } from 'vitest';
import { readData } from '#cli/data/read-data.ts';
import { createEngine } from '#cli/engine.ts';
import type { SituationJson } from '#formats/situation-json.ts';
import { jsonOf } from './run-atlas.ts';

const engine = createEngine(readData());

function scenarioOf(presetId: string) {
  const preset = engine.presets.find(({ id }) => id === presetId);
  if (preset === undefined) throw new Error(`${presetId} is missing`);
  return preset.scenario;
}

describe('the engine as a library', () => {
  it('gives the same situation as the command line', async () => {
    const situation = engine.situation(scenarioOf('shared-facilities-2022'));
    const written = (await jsonOf([
      'situation',
      '--preset',
      'shared-facilities-2022',
      '--json',
    ])) as SituationJson;
    const open = [...situation.access.values()].map((access) => [access.siteId, access.open]);
    expect(written.sites.map((site) => [site.id, site.open])).toEqual(open);
    expect(written.proximity.map(({ metres }) => metres)).toEqual(
      situation.proximity.map(({ metres }) => metres),
    );
  });

  it('gives an empty difference of a situation with itself', () => {
    const situation = engine.situation(scenarioOf('trilateral-2023'));
    expect(engine.difference(situation, situation)).toEqual({
      opened: [],
      closed: [],
      focus: [],
      focusOnlyBefore: [],
      focusOnlyAfter: [],
    });
  });

  it('measures a quarter of the meridian as the ellipsoid has it (Karney 2013: 10 001 965.729 m)', () => {
    expect(engine.distance([0, 0], [0, 90]).metres).toBeCloseTo(10001965.729, 3);
  });

  it('finds the places near a position that fit', () => {
    const kadena = engine.atlas.places.get('kadena')?.position ?? [0, 0];
    const near = engine.near(kadena, { fits: ({ kind }) => kind === 'city', limit: 2 });
    expect(near.map(({ place }) => place.id)).toEqual(['naha', 'taipei']);
  });

  it('draws a ring cut at the antimeridian, or unwrapped', () => {
    expect(engine.ring([179, 0], 500_000).geometry.type).toBe('MultiPolygon');
    expect(engine.ring([179, 0], 500_000, { form: 'drawing' }).geometry.type).toBe('Polygon');
  });

  it('refuses data with a file missing, by its name', () => {
    const { 'systems.json': _left, ...others } = readData();
    expect(() => createEngine(others)).toThrow('systems.json');
  });
});
