import { describe, expect, test } from 'vitest';
import { figureProblemText } from '#formats/figure-problem-text.ts';
import { parseFigure } from '#formats/parse-figure.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();

function read(sentence: string) {
  const parsed = parseFigure(atlas, sentence);
  if (!parsed.ok) throw new Error(figureProblemText(parsed.problem, 'en'));
  const { check } = parsed.claim;
  if (check.kind !== 'distance') throw new Error('a typed figure is a distance');
  return check;
}

function refused(sentence: string) {
  const parsed = parseFigure(atlas, sentence);
  if (parsed.ok) throw new Error(`"${sentence}" was taken`);
  return parsed.problem;
}

describe('a distance that a reader states', () => {
  test.each([
    'Kadena to Taipei is 400 miles',
    'kadena to taipei = 400 miles',
    'From Kadena to Taipei it is 400 miles.',
    'The distance from Kadena to Taipei is 400 miles',
    'Kadena is 400 miles from Taipei',
    'It is 400 miles from Kadena to Taipei',
    '400 miles from Kadena to Taipei',
    'Kadena and Taipei are 400 miles apart',
    'Kadena → Taipei 400 miles',
    'Kadena – Taipei: 400 miles',
    '嘉手納から台北まで400マイル',
    '嘉手納から台北まで400マイルです。',
    '嘉手納から台北までの距離は４００マイル',
    '嘉手納と台北の距離は400マイル',
    '嘉手納は台北から400マイル離れている',
    '嘉手納・台北間は400マイル',
  ])('%s', (sentence) => {
    const { from, to, figure } = read(sentence);
    expect([from.place, to.place]).toEqual(['kadena', 'taipei']);
    expect(figure).toEqual({ written: '400', unit: 'miles', qualifier: undefined });
  });

  test.each([
    ['400 mi', 'mi'],
    ['400 statute miles', 'mi'],
    ['400法定マイル', 'mi'],
    ['400 nautical miles', 'nmi'],
    ['400 nmi', 'nmi'],
    ['400 NM', 'nmi'],
    ['400海里', 'nmi'],
    ['400 km', 'km'],
    ['400㎞', 'km'],
    ['400キロ', 'km'],
    ['400キロメートル', 'km'],
    ['400 kilometers', 'km'],
    ['400 miles', 'miles'],
    ['400マイル', 'miles'],
  ])('%s is in %s', (figure, unit) => {
    expect(read(`Kadena to Taipei is ${figure}`).figure.unit).toBe(unit);
  });

  test.each([
    ['about 70 miles', 'about', '70'],
    ['some 70 miles', 'about', '70'],
    ['more than 1,000 km', 'over', '1,000'],
    ['約110キロ', 'about', '110'],
    ['1000km以上', 'over', '1000'],
    ['less than 400 miles', 'under', '400'],
    ['110キロ以内', 'under', '110'],
    ['66.8 miles', undefined, '66.8'],
  ])('%s keeps how it was written', (figure, qualifier, written) => {
    expect(read(`Yonaguni to Taiwan is ${figure}`).figure).toMatchObject({ qualifier, written });
  });

  test('keeps a figure that is part of a name out of it', () => {
    const typed = 'Yonaguni lies some 70 miles off Taiwan';
    expect(read(typed)).toMatchObject({
      from: { place: 'yonaguni' },
      to: { place: 'taiwan' },
      figure: { written: '70' },
    });
  });

  test('measures islands from their shores, other places from their points, and tries shores too', () => {
    expect(read('Yonaguni to Taiwan is 100 km')).toMatchObject({
      from: { at: 'shore' },
      to: { at: 'shore' },
      otherwise: [],
    });
    expect(read('Kadena to Taipei is 400 mi')).toMatchObject({
      from: { at: 'point' },
      to: { at: 'point' },
      otherwise: [{ from: { at: 'shore' }, to: { at: 'shore' } }],
    });
    expect(read('Kadena to Taipei is 371 mi, shore to shore')).toMatchObject({
      from: { at: 'shore' },
      otherwise: [],
    });
    expect(read('嘉手納から台北まで海岸から海岸598キロ').to.at).toBe('shore');
  });

  test('is a claim whose statement says what was understood', () => {
    const parsed = parseFigure(atlas, '嘉手納から台北まで約400マイル');
    if (!parsed.ok) throw new Error('it was refused');
    expect(parsed.claim.statement.en).toBe('Kadena Air Base to Taipei is about 400\u2009miles.');
    expect(parsed.claim.statement.ja).toContain('嘉手納飛行場から台北まで約400');
  });
});

describe('a sentence that cannot be checked', () => {
  test.each([
    ['', 'empty'],
    ['Kadena to Taipei', 'no-figure'],
    ['Kadena to Taipei is 400', 'no-unit'],
    ['Kadena to Taipei is 4,00 km', 'not-a-number'],
    ['Kadena to Taipei is 0 km', 'not-positive'],
    ['Kadena to Taipei is 40000 km', 'too-far'],
    ['400 miles', 'no-places'],
    ['Kadena is 400 miles', 'no-places'],
    ['Kadenna to Taipei is 400 miles', 'unknown-place'],
    ['Camp to Taipei is 400 miles', 'several-places'],
    ['Kadena to 嘉手納 is 1 km', 'same-place'],
  ])('%s: %s', (sentence, kind) => {
    expect(refused(sentence).kind).toBe(kind);
  });

  test('offers the names that come nearest', () => {
    const problem = refused('Kadenna to Taipei is 400 miles');
    expect(figureProblemText(problem, 'en')).toBe(
      'No place is called “Kadenna”. Nearest names: Kadena Air Base.',
    );
    expect(figureProblemText(problem, 'ja')).toContain('嘉手納飛行場');
  });
});
