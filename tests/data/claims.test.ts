import { describe, expect, test } from 'vitest';
import { readClaims, readEvents, readSources } from './read-seeds.ts';

const claims = readClaims();
const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** Claims in each document, counted when the documents were read. */
const claimsInDocument = {
  'ftv-2022': 17,
  'ny-breaking-2024': 21,
  'pacnet-2023': 41,
  'diplomat-2021': 17,
  'al-jazeera-2024': 24,
};

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const writtenDay = new RegExp(
  `(${weekdays.join('|')}) (\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December) (\\d{4})`,
  'g',
);

function weekdayOf(date: string): string | undefined {
  return weekdays[new Date(`${date} UTC`).getUTCDay()];
}

function figureOf(id: string) {
  const figure = byId.get(id)?.figure;
  if (figure === undefined) throw new Error(`claim ${id} has no figure`);
  return figure;
}

describe('the claims are carried over whole', () => {
  test.each(Object.entries(claimsInDocument))('%s has %i claims, numbered on', (id, count) => {
    const source = readSources().find(({ document }) => document.id === id);
    const number = source?.document.number;
    const expected = Array.from(
      { length: count },
      (_, index) => `S${number}-${String(index + 1).padStart(2, '0')}`,
    );
    expect(source?.claims.map((claim) => claim.id).sort()).toEqual(expected);
  });

  test('every claim of an event is known', () => {
    const cited = readEvents().flatMap((event) => event.claims);
    expect(cited.filter((id) => !byId.has(id))).toEqual([]);
  });

  test('statements and findings in Japanese are written in Japanese', () => {
    const texts = claims.flatMap(({ statement, finding }) => [
      statement,
      ...(finding ? [finding] : []),
    ]);
    expect(texts.filter(({ ja }) => !/[ぁ-んァ-ヶ一-龠]/.test(ja))).toEqual([]);
    expect(texts.filter(({ en }) => /[ぁ-んァ-ヶ一-龠]/.test(en))).toEqual([]);
  });
});

describe('dates agree with their weekdays', () => {
  const dated = claims.flatMap(({ id, dateAsGiven, speaksOf }) =>
    weekdays.includes(dateAsGiven ?? '') && speaksOf !== undefined
      ? [{ id, weekday: dateAsGiven, date: speaksOf.from }]
      : [],
  );

  test('the documents name a weekday seven times', () => {
    expect(dated).toHaveLength(7);
  });

  test.each(dated)('$id: $date is a $weekday', ({ date, weekday }) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  const written = claims.flatMap(({ id, finding }) =>
    [...(finding?.en ?? '').matchAll(writtenDay)].map(([, weekday, day, month, year]) => ({
      id,
      weekday,
      date: `${day} ${month} ${year}`,
    })),
  );

  test.each(written)('$id: the finding calls $date a $weekday', ({ date, weekday }) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe('figures', () => {
  test.each([
    ['S4-13', 'S4-14'],
    ['S4-17', 'S4-18'],
  ])('the kilometres of %s are the miles of %s', (kilometresId, milesId) => {
    const kilometres = figureOf(kilometresId);
    const miles = figureOf(milesId);
    expect([kilometres.unit, miles.unit]).toEqual(['km', 'mi']);
    expect(Math.round(kilometres.value / 1.609344)).toBe(miles.value);
  });

  test.each(['S2-19', 'S4-13'])('%s is measured on the official shores, 107.5 km', (id) => {
    expect(byId.get(id)?.finding?.en).toContain('107.5 km');
    expect(byId.get(id)?.finding?.ja).toContain('107.5km');
  });

  test.each(['S2-13', 'S2-19'])('%s: the finding prints one length in three units', (id) => {
    const finding = byId.get(id)?.finding?.en ?? '';
    const lengths = /([\d.]+) km.*?([\d.]+)(?: statute)? miles or ([\d.]+) nautical/.exec(finding);
    const [kilometres, miles, nauticalMiles] = lengths?.slice(1).map(Number) ?? [];
    expect(Math.abs((kilometres ?? 0) / 1.609344 - (miles ?? Number.NaN))).toBeLessThan(0.1);
    expect(Math.abs((kilometres ?? 0) / 1.852 - (nauticalMiles ?? Number.NaN))).toBeLessThan(0.1);
  });

  test('distances and ranges are given in a unit of length', () => {
    const lengths = claims.filter(
      ({ kind, figure }) => kind === 'distance' && figure !== undefined,
    );
    expect(new Set(lengths.map(({ figure }) => figure?.unit))).toEqual(new Set(['km', 'mi']));
  });
});
