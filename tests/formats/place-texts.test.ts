import { describe, expect, it } from 'vitest';
import { earthModelText } from '#formats/earth-model-text.ts';
import { nameOfPlace, placeName } from '#formats/place-name.ts';
import { positionText } from '#formats/position-text.ts';
import { anAtlas, aPlace, aSite } from '../fixtures/build-records.ts';

const town = aPlace('town', [0, 0]);
const named = { ...town, names: { ...town.names, ja: '町' } };

describe('placeName', () => {
  it('is the Japanese name for a Japanese reader', () => {
    expect(placeName(named, 'ja')).toBe('町');
  });

  it('is the English name where no source gives a Japanese one', () => {
    expect(placeName(town, 'ja')).toBe('town');
  });
});

describe('nameOfPlace', () => {
  it('is the id where the atlas has no such place', () => {
    expect(nameOfPlace(anAtlas({}), 'nowhere', 'en')).toBe('nowhere');
  });
});

describe('positionText', () => {
  it('puts latitude first, with the side of the equator and of Greenwich', () => {
    expect(positionText([-157.939, -21.35], 'en')).toBe('21.3500° S, 157.9390° W');
  });
});

describe('earthModelText', () => {
  /** One degree of the equator: 111,319 m on WGS 84, 111,195 m on a sphere of 6,371,008.8 m. */
  it('gives both earth models and what lies between them', () => {
    const atlas = anAtlas({ places: [town, aSite('base', [1, 0])] });
    const text = earthModelText(atlas, 'base', 'town', 'en');
    expect(text).toContain('111,319\u2009m on the ellipsoid');
    expect(text).toContain('111,195\u2009m on the sphere');
    expect(text).toContain('124\u2009m apart');
  });
});
