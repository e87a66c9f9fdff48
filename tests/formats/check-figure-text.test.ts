import { describe, expect, test } from 'vitest';
import type { Claim } from '#atlas/claim.ts';
import {
  differenceText,
  givenText,
  measuredText,
  readingText,
} from '#formats/check-figure-text.ts';
import type { CheckReason } from '#situation/check-reason.ts';
import type { CheckResult, GivenFigure, MeasuredFigure } from '#situation/claim-check.ts';
import { carryOut, planCheck } from '#situation/plan-check.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

function noLine(): never {
  throw new Error('a date needs no line');
}

function claimOf(id: string): Claim {
  const claim = atlas.claims.get(id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
}

/** The words of a figure with plain spaces. */
function plain(text: string | undefined): string | undefined {
  return text?.replaceAll('\u2009', ' ');
}

const kadena = claimOf('S2-13');

const miles: GivenFigure = {
  value: 400,
  unit: 'miles',
  qualifier: undefined,
  metres: 643_737.6,
};

const length = (metres: number, uncertaintyMetres = 0): MeasuredFigure => ({
  kind: 'length',
  metres,
  uncertaintyMetres,
});

describe('the figure as given', () => {
  test('is written digit by digit as the document has it', () => {
    expect(plain(givenText(kadena, miles, 'en'))).toBe('400 miles');
    const thousand: GivenFigure = { value: 1000, unit: 'km', qualifier: undefined, metres: 1e6 };
    expect(plain(givenText(claimOf('S4-17'), thousand, 'en'))).toBe('1,000 km');
  });

  test('keeps its about and its over', () => {
    expect(plain(givenText(kadena, { ...miles, qualifier: 'about' }, 'en'))).toBe(
      'about 400 miles',
    );
    expect(plain(givenText(kadena, { ...miles, qualifier: 'over' }, 'ja'))).toBe(
      '400 マイルを超える',
    );
  });

  test('counts what the claim counts, in the reader’s language', () => {
    const people: GivenFigure = {
      value: 54_000,
      unit: 'people',
      qualifier: undefined,
      metres: undefined,
    };
    expect(plain(givenText(claimOf('S4-21'), people, 'en'))).toBe('54,000 people');
    expect(plain(givenText(claimOf('S4-21'), people, 'ja'))).toBe('54,000 人');
  });
});

describe('the figure as measured', () => {
  const shown = (measured: MeasuredFigure, unit: 'km' | 'mi' | 'nmi' = 'km') =>
    plain(measuredText(kadena, { given: miles, measured }, unit, 'en'));

  // 642,825 m / 1,609.344 m = 399.43 statute miles.
  test('stands in the reader’s unit and in the document’s', () => {
    expect(shown(length(642_825))).toBe('642.8 km (399.4 mi)');
    expect(shown(length(642_825), 'mi')).toBe('399.4 mi');
  });

  test('says how far off it may be, and drops decimals that it cannot hold', () => {
    expect(shown(length(642_825, 2300))).toBe('642.8 km (399.4 mi), within 2.3 km');
    expect(shown(length(642_825, 60_000))).toBe('643 km (399 mi), within 60.0 km');
  });

  test('of a count names what is counted, in the reader’s language', () => {
    const said = (language: 'en' | 'ja', value: number, unit: string) => {
      const measured: MeasuredFigure = { kind: 'number', value, unit };
      return plain(measuredText(kadena, { given: undefined, measured }, 'km', language));
    };
    expect([said('en', 1, 'earlier'), said('en', 2, 'earlier')]).toEqual([
      '1 earlier event',
      '2 earlier events',
    ]);
    expect([said('ja', 4, 'sites'), said('ja', 2, 'earlier')]).toEqual(['4か所', '先例2件']);
  });

  test('of a date is the date, or the days from first to last', () => {
    expect(shown({ kind: 'date', from: '2024-07-28', to: undefined })).toBe('28 July 2024');
    expect(shown({ kind: 'date', from: '2022-01-06', to: '2022-01-07' })).toBe(
      '6 January 2022 to 7 January 2022',
    );
  });
});

describe('the difference', () => {
  const reason: CheckReason = { kind: 'judged' };
  const said = (
    result: Pick<CheckResult, 'given' | 'measured' | 'difference'> & Partial<CheckResult>,
  ) => plain(differenceText(kadena, { reason, ...result }, 'km', 'en'));

  // 643,737.6 m given less 642,825 m measured are 912.6 m, which are 0.6 miles and 0.1 per cent.
  test('says which is more, by how much and by what share', () => {
    const result = { given: miles, measured: length(642_825) };
    expect(said({ ...result, difference: { value: -912.6, share: -912.6 / 642_825 } })).toBe(
      '0.6 mi less than given (0.1 %)',
    );
    expect(said({ ...result, difference: { value: 912.6, share: undefined } })).toBe(
      '0.6 mi more than given',
    );
  });

  test('of nothing is none', () => {
    const result = { given: miles, measured: length(643_737.6) };
    expect(said({ ...result, difference: { value: 0, share: undefined } })).toBe('none');
  });

  test('of dates is in days', () => {
    const measured: MeasuredFigure = { kind: 'date', from: '2022-12-16', to: undefined };
    const result = { given: undefined, measured, difference: { value: 1, share: undefined } };
    expect(said(result)).toBe('1 day later than said');
  });

  const shownOf = (id: string) => {
    const claim = claimOf(id);
    return plain(differenceText(claim, carryOut(planCheck(atlas, claim), noLine), 'km', 'en'));
  };

  // From 1 December 2021 to 8 July 2022 are 30 + 31 + 28 + 31 + 30 + 31 + 30 + 8 days.
  test('of two events of which one came first is what lies between, as no day was said', () => {
    expect(shownOf('S2-23')).toBe('219 days between the two');
  });

  // From 16 to 31 December are 15 days, and one more to New Year.
  test('from a whole year that is meant is counted from its nearer end, which is named', () => {
    expect(shownOf('S4-15')).toBe('16 days before 1 January 2023');
  });
});

// 400 nautical miles are 740.8 km, by definition.
test('a figure read in another unit is given in kilometres, kilometres in miles', () => {
  expect(plain(readingText(400, 'nmi', 'en'))).toBe('Read as 400 nmi (740.8 km)');
  expect(plain(readingText(400, 'km', 'en'))).toBe('Read as 400 km (248.5 mi)');
});
