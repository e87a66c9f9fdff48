import { describe, expect, test } from 'vitest';
import { claimReasonText } from '#formats/claim-reason-text.ts';
import type { CheckReason } from '#situation/check-reason.ts';
import type { GivenFigure } from '#situation/claim-check.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

const miles: GivenFigure = {
  value: 400,
  unit: 'miles',
  qualifier: undefined,
  metres: 643_737.6,
};

const length = {
  kind: 'length',
  givenMetres: 643_737.6,
  measuredMetres: 642_825,
  uncertaintyMetres: 2300,
  unit: 'mi',
} as const;

function worded(reason: CheckReason, given?: GivenFigure): readonly [en: string, ja: string] {
  return [
    claimReasonText(atlas, { reason, given }, 'km', 'en'),
    claimReasonText(atlas, { reason, given }, 'km', 'ja'),
  ];
}

describe('why a claim has its verdict', () => {
  test.each([
    ['to-the-digit', [], 'The distance is 399.4 mi: the figure given is right to the last digit.'],
    [
      'to-the-digit',
      ['nmi'],
      'The distance is 399.4 mi: right in statute miles, and in no other unit.',
    ],
    ['rounding', [], 'The distance is 399.4 mi; the figure given is rounded from it.'],
    ['off', [], 'The distance is 399.4 mi, and no rounding turns that into 400 mi.'],
    [
      'too-vague',
      [],
      'The distance is 399.4 mi, known only to within 1.4 mi: not well enough to tell.',
    ],
  ] as const)('a length, %s %j', (outcome, unfitUnits, sentence) => {
    const [en] = worded({ ...length, outcome, unfitUnits }, miles);
    expect(en.replaceAll('\u2009', ' ')).toBe(sentence);
  });

  test('a figure that is right in nautical miles alone is worded in these', () => {
    const reason = {
      ...length,
      outcome: 'one-reading-only',
      unit: 'nmi',
      unfitUnits: ['mi'],
    } as const;
    const [en, ja] = worded(reason, miles);
    expect(en).toContain('347.1\u2009nmi');
    expect(ja).toContain('347.1\u2009海里');
  });

  test('a length is in the reader’s unit where the document has none of its own', () => {
    const [en] = worded({ ...length, outcome: 'rounding', unfitUnits: [] });
    expect(en).toContain('642.8\u2009km');
  });

  test('origins of a range that fare alike share a clause', () => {
    const within = [{ placeId: 'taiwan', metres: 300_000 }];
    const origin = (placeId: string) => ({ placeId, within, beyond: [], unsure: [] });
    const [en, ja] = worded({
      kind: 'ring',
      rangeMetres: 1_000_000,
      origins: [
        {
          placeId: 'jgsdf-kengun',
          within: [],
          beyond: [{ placeId: 'taiwan', metres: 1_208_000 }],
          unsure: [],
        },
        origin('ishigaki'),
        origin('miyako'),
      ],
    });
    expect(en.replaceAll('\u2009', ' ')).toBe(
      'From Camp Kengun, 1,000 km stops short of Taiwan (1,208 km); from Ishigaki and Miyako, 1,000 km reaches Taiwan.',
    );
    expect(ja).toMatch(/^健軍駐屯地から.*届きません。石垣島、宮古島から.*届きます。$/u);
  });

  test('a date is said with its weekday where the document names one', () => {
    const [en, ja] = worded({
      kind: 'date',
      eventId: 'two-plus-two-2024',
      eventDate: '2024-07-28',
      eventWeekday: 6,
      saidFrom: '2024-07-28',
      saidTo: '2024-07-28',
      said: 'weekday',
      fits: true,
      offYears: 0,
      offDays: 0,
    });
    expect(en).toBe('“2+2 in Tokyo” is dated Sunday 28 July 2024, as the document has it.');
    expect(ja).toContain('2024年7月28日(日曜日)');
  });

  test('a date that is off is said with by how much, in years where a year was meant', () => {
    const off = {
      kind: 'date',
      eventId: 'three-documents-2022',
      eventDate: '2022-12-16',
      eventWeekday: 4,
      said: 'relative',
      fits: false,
      offYears: -1,
      offDays: -16,
    } as const;
    const [byYear] = worded({ ...off, saidFrom: '2023-01-01', saidTo: '2023-12-31' });
    expect(byYear).toContain('words point to 2023: 1 year apart');
    const [byDay] = worded({ ...off, saidFrom: '2023-01-01', saidTo: '2023-01-07' });
    expect(byDay).toContain('1 January 2023 to 7 January 2023: 16 days apart');
  });

  test('a list of sites is cut after three, and says how many are left', () => {
    const [en] = worded({
      kind: 'only-reach',
      outcome: 'others-too',
      siteId: 'kadena',
      metres: 805_900,
      systemId: 'b-52h',
      otherIds: ['andersen', 'yokota', 'misawa', 'wake', 'palau'],
      holdsForIds: [],
    });
    expect(en).toMatch(
      /^By the published range of B-52H, .*Andersen.*Yokota.*Misawa.* and 2 more\.$/,
    );
  });

  test('a shore that could not be measured says what to do', () => {
    const problem = (code: 'one-land' | 'failed') =>
      worded({ kind: 'unmeasured', problem: { kind: 'problem', code, message: '' } });
    expect(problem('one-land')[0]).toContain('Measure from point to point');
    expect(problem('failed')[1]).toContain('もう一度');
  });
});
