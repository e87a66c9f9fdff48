import { describe, expect, it } from 'vitest';
import { bandCaption, bandText, uncertaintyText } from '#formats/band-text.ts';

const spread = { lowMetres: 1_082_000, statedMetres: 1_093_000, highMetres: 1_239_000 };
const published = { kind: 'combat-radius', computed: false, verified: true } as const;

describe('bandText', () => {
  it('runs from low to high and names the stated figure', () => {
    expect(bandText(spread, 'km', 'en')).toBe('1,082 to 1,239\u2009km, stated 1,093\u2009km');
  });

  it('gives one figure where sources print one', () => {
    const exact = { lowMetres: 370_400, statedMetres: 370_400, highMetres: 370_400 };
    expect(bandText(exact, 'nmi', 'en')).toBe('200\u2009nmi');
  });
});

describe('bandCaption', () => {
  it('says that a radius is published and unrefuelled', () => {
    expect(bandCaption(published, true, 'en')).toBe('combat radius, published, unrefuelled');
  });

  it('says that a refuelled radius is computed', () => {
    expect(bandCaption({ ...published, computed: true }, true, 'en')).toBe(
      'combat radius, computed, refuelled once or twice in flight',
    );
  });

  it('marks figures without a readable source', () => {
    expect(bandCaption({ ...published, verified: false }, false, 'en')).toBe(
      'combat radius, published, unverified',
    );
  });
});

describe('uncertaintyText', () => {
  it('names the figures that a distance lies between', () => {
    expect(uncertaintyText(spread, 'km', 'en')).toBe(
      'Uncertain: published figures run from 1,082 to 1,239\u2009km',
    );
  });
});
