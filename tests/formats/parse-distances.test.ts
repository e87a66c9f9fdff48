import { describe, expect, it } from 'vitest';
import { parseDistances } from '#formats/parse-distances.ts';

describe('parseDistances', () => {
  it('reads figures parted by commas in the chosen unit', () => {
    expect(parseDistances('100, 250, 400', 'km')).toEqual({
      ok: true,
      radiiMetres: [100_000, 250_000, 400_000],
      unit: 'km',
    });
  });

  it('lets a unit that is written stand for all and over the chosen one', () => {
    expect(parseDistances('100 250 mi', 'km')).toEqual({
      ok: true,
      radiiMetres: [160_934.4, 402_336],
      unit: 'mi',
    });
  });

  it('reads a nautical mile as 1852 metres', () => {
    expect(parseDistances('1nm', 'km')).toEqual({ ok: true, radiiMetres: [1852], unit: 'nmi' });
  });

  it('reads full-width Japanese figures, separators and units', () => {
    expect(parseDistances('１００、２００海里', 'km')).toEqual({
      ok: true,
      radiiMetres: [185_200, 370_400],
      unit: 'nmi',
    });
  });

  it.each([
    ['500 m, 2 km', 'km', [500, 2000], 'km'],
    ['300, 500 m, 2', 'km', [2, 300, 500], 'km'],
    ['926 m, 2 nmi', 'km', [926, 3704], 'nmi'],
    ['５００メートル', 'nmi', [500], 'nmi'],
    ['500m', 'mi', [500], 'km'],
    ['1000 ft', 'km', [304.8], 'mi'],
    ['1000フィート、1マイル', 'km', [304.8, 1609.344], 'mi'],
  ] as const)(
    'reads short distances in metres and feet: %s',
    (typed, chosen, radiiMetres, unit) => {
      expect(parseDistances(typed, chosen)).toEqual({ ok: true, radiiMetres, unit });
    },
  );

  it('puts distances in order and keeps each once', () => {
    expect(parseDistances('400 100 400', 'km')).toMatchObject({ radiiMetres: [100_000, 400_000] });
  });

  it.each([
    ['', { kind: 'empty' }],
    [' , ', { kind: 'empty' }],
    ['km', { kind: 'empty' }],
    ['100, abc', { kind: 'not-a-number', entry: 'abc' }],
    ['1e3', { kind: 'not-a-number', entry: '1e3' }],
    ['100, -5', { kind: 'not-positive', entry: '-5' }],
    ['1,000', { kind: 'not-positive', entry: '000' }],
    ['20005', { kind: 'too-far', entry: '20005' }],
    ['20004', { kind: 'too-far', entry: '20004' }],
    ['500 m, 1 mi', { kind: 'two-units', entry: 'm' }],
    ['5 constructor', { kind: 'not-a-number', entry: 'constructor' }],
    ['100km, 50mi', { kind: 'two-units', entry: '50mi' }],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13', { kind: 'too-many', count: 13 }],
  ])('says what is wrong with %j', (typed, problem) => {
    expect(parseDistances(typed, 'km')).toEqual({ ok: false, problem });
  });
});
