import { describe, expect, it } from 'vitest';
import { areaProvenance } from '#formats/area-provenance.ts';
import { areaRange, areaRangeText, areaShare, areaText } from '#formats/area-text.ts';
import { NO_AREA } from '#situation/sea-and-land.ts';

const low = {
  seaSquareMetres: 4_012_345e6,
  landSquareMetres: 1_234_567e6,
  doubtSquareMetres: 12_345e6,
  totalDoubtSquareMetres: 0,
};
const high = { ...low, seaSquareMetres: 5_012_345e6 };

describe('areaText', () => {
  it('is in hundreds of square kilometres where the area is exact', () => {
    expect(areaText(1_234_567e6, 'en')).toBe('1,234,600\u2009km²');
    expect(areaText(40e6, 'en')).toBe('0\u2009km²');
  });

  it.each([
    [80e6, '1,234,600'],
    [625e6, '1,234,600'],
    [1_142e6, '1,235,000'],
    [9_896e6, '1,235,000'],
    [12_345e6, '1,230,000'],
  ])('is rounded to what a doubt of %d m² leaves', (doubt, figure) => {
    expect(areaText(1_234_567e6, 'en', doubt)).toBe(`${figure}\u2009km²`);
  });
});

describe('areaRange', () => {
  it('is one figure where both round to the same', () => {
    expect(areaRange({ low, high }, 'land', 'en')).toBe('1,230,000');
    expect(areaRangeText({ low, high: low }, 'total', 'ja')).toBe('5,246,900\u2009km²');
  });

  it('has the lesser first, whichever figures it is by', () => {
    expect(areaRange({ low, high }, 'sea', 'en')).toBe('4,010,000–5,010,000');
    expect(areaRange({ low: high, high: low }, 'sea', 'en')).toBe('4,010,000–5,010,000');
    expect(areaRange({ low, high: NO_AREA }, 'total', 'en')).toBe('0–5,246,900');
  });

  it('is as coarse as the less certain of both', () => {
    const exact = { ...low, landSquareMetres: 1_200_400e6, doubtSquareMetres: 0 };
    expect(areaRange({ low: exact, high: low }, 'land', 'en')).toBe('1,200,000–1,230,000');
  });
});

it('the share of an area is told likewise', () => {
  expect(areaShare({ low, high }, 10e12, 'en')).toBe('52.5–62.5');
  expect(areaShare({ low, high: low }, 10e12, 'en')).toBe('52.5');
});

describe('areaProvenance', () => {
  const factsOf = (part: 'total' | 'land', area = { low, high }) =>
    areaProvenance({ subject: 'Only in A', part, area, figure: '' }, 'en').facts;

  it('tells a total by the lowest and by the highest figures, to the square kilometre', () => {
    expect(factsOf('total')).toEqual([
      expect.objectContaining({
        term: 'Formula',
        text: expect.stringContaining('along their arcs'),
      }),
      { term: 'By the lowest figures', text: '5,246,912\u2009km²' },
      { term: 'By the highest figures', text: '6,246,912\u2009km²' },
      expect.objectContaining({ text: expect.stringContaining('WGS') }),
      { term: 'Precision', text: expect.stringContaining('exact to 1 km²') },
    ]);
  });

  it('tells land with how far it may be off, once where both figures tell the same', () => {
    expect(factsOf('land')).toContainEqual({
      term: 'By any figure',
      text: '1,230,000\u2009km², within 12,345\u2009km²',
    });
    expect(factsOf('land').at(-1)?.text).toContain('two standard deviations');
  });

  it('calls no area exact that was only counted', () => {
    const counted = { ...low, totalDoubtSquareMetres: 20_000e6 };
    const facts = factsOf('total', { low: counted, high: counted });
    expect(facts).toContainEqual({
      term: 'By any figure',
      text: '5,250,000\u2009km², within 20,000\u2009km²',
    });
    expect(facts.at(-1)?.text).not.toContain('exact');
  });
});
