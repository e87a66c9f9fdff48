import { describe, expect, it, test } from 'vitest';
import { openSearch } from '#formats/open-search.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const search = openSearch(readAtlas().atlas, [
  { kind: 'command', id: 'undo', titles: ['Undo', '元に戻す'], names: [], text: [] },
]);

function first(typed: string): string | undefined {
  const [found] = search.find(typed, 5).finds;
  return found && `${found.kind} ${found.id}`;
}

describe('the first find', () => {
  test.each([
    // English, whole and in part
    ['Kadena', 'place kadena'],
    ['kadena air base', 'place kadena'],
    ['kad', 'place kadena'],
    ['Futenma', 'place futenma'],
    ['taiwan strait', 'place taiwan-strait'],
    ['Guam', 'place guam'],
    ['camp fuji', 'place camp-fuji'],
    ['Yonaguni', 'place yonaguni'],
    ['yonag', 'place yonaguni'],
    ['bashi', 'place bashi'],
    // old and other names
    ['Camp Zukeran', 'place camp-foster'],
    ['INDOPACOM', 'place camp-smith'],
    ['Senkakus', 'place senkaku'],
    ['Peking', 'place beijing'],
    ['Makiminato', 'place camp-kinser'],
    ['Agana', 'place hagatna'],
    ['Hagatna', 'place hagatna'],
    ['Cubi Point', 'place subic'],
    ['Roman Tmetuchl', 'place palau'],
    ["Y'Ami", 'place mavulis'],
    ['Korea Strait', 'place tsushima-west'],
    // ICAO codes
    ['RODN', 'place kadena'],
    ['rotm', 'place futenma'],
    ['PGUA', 'place andersen'],
    ['RCSS', 'place taipei-songshan'],
    ['RPVP', 'place edca-bautista'],
    // Japanese: kanji, kana of either kind, half width
    ['嘉手納', 'place kadena'],
    ['普天間飛行場', 'place futenma'],
    ['与那国島', 'place yonaguni'],
    ['沖縄', 'place okinawa'],
    ['ぐあむ', 'place guam'],
    ['ｸﾞｱﾑ', 'place guam'],
    ['バシー海峡', 'place bashi'],
    ['キャンプ瑞慶覧', 'place camp-foster'],
    ['市ケ谷', 'place ichigaya'],
    ['よこた', 'place yokota'],
    ['いしがき', 'place ishigaki'],
    ['ヨコスカ', 'place yokosuka'],
    ['とうきょう', 'place tokyo'],
    // Chinese, traditional and simplified
    ['臺北', 'place taipei'],
    ['台北', 'place taipei'],
    ['台灣海峽', 'place taiwan-strait'],
    ['台湾海峡', 'place taiwan-strait'],
    ['巴士海峽', 'place bashi'],
    ['關島', 'place guam'],
    ['钓鱼岛', 'place senkaku'],
    ['釣魚台', 'place senkaku'],
    ['冲绳', 'place okinawa'],
    ['檀香山', 'place honolulu'],
    // Filipino and local names
    ['Maynila', 'place manila'],
    ['Dagat Pilipinas', 'place philippine-sea'],
    ['dela cruz', 'place edca-delacruz'],
    ['Lal-lo', 'place edca-lal-lo'],
    ['lal lo', 'place edca-lal-lo'],
    ['lallo', 'place edca-lal-lo'],
    ['Guahan', 'place guam'],
    ['오산', 'place osan'],
    ['평양', 'place pyongyang'],
    // misspelt
    ['Kadenna', 'place kadena'],
    ['Futema', 'place futenma'],
    ['Iwakumi', 'place iwakuni'],
    ['Yokuska', 'place yokosuka'],
    ['Anderson', 'place andersen'],
    ['Yonagumi', 'place yonaguni'],
    ['Taipe', 'place taipei'],
    ['magsasay', 'place edca-magsaysay'],
    // systems, conditions, documents, claims, commands
    ['F-35A', 'system f-35a'],
    ['raptor', 'system f-22'],
    ['ラプター', 'system f-22'],
    ['Osprey', 'system mv-22b'],
    ['Stratofortres', 'system b-52h'],
    ['f35a', 'system f-35a'],
    ['F 35A', 'system f-35a'],
    ['b52', 'system b-52h'],
    ['Tomahawk', 'system tomahawk'],
    ['トマホーク', 'system tomahawk'],
    ['オスプレイ', 'system mv-22b'],
    ['12式', 'system type-12'],
    ['S2-13', 'claim S2-13'],
    ['54000 personnel', 'event usfj-54000-2019'],
    ['undo', 'command undo'],
    ['元に戻す', 'command undo'],
  ])('of %s is %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });
});

describe('a search', () => {
  it('takes a number with and without what groups its digits', () => {
    expect(search.find('54000', 5)).toEqual(search.find('54,000', 5));
    expect(search.find('54000', 5).finds).toContainEqual({ kind: 'claim', id: 'S4-21' });
  });

  it('finds places by what is told of them', () => {
    expect(search.find('Henoko', 5).finds).toContainEqual({ kind: 'place', id: 'futenma' });
  });

  it('finds conditions, events, documents and claims by what they say', () => {
    const kinds = (typed: string) => search.find(typed, 20).finds.map(({ kind }) => kind);
    expect(kinds('prior consultation')).toContain('condition');
    expect(kinds('事前協議')).toContain('condition');
    expect(kinds('Al Jazeera')).toContain('document');
    expect(kinds('2+2 in Washington')).toContain('event');
    expect(kinds('spokesman Hayashi')).toContain('claim');
  });

  it('finds nothing where nothing is typed, and nothing for signs alone', () => {
    expect(search.find('', 5).finds).toEqual([]);
    expect(search.find('  ', 5).finds).toEqual([]);
    expect(search.find('!?', 5).finds).toEqual([]);
  });

  it('gives no more than is wanted', () => {
    expect(search.find('camp', 3).finds).toHaveLength(3);
  });
});

describe('what is not in the atlas', () => {
  test.each([
    ['Hainan'],
    ['Saigon'],
    ['Narnia'],
    ['Denver'],
    ['Cam Ranh'],
    ['Woody Island'],
    ['Fiery Cross'],
    ['Camp Lejeune'],
    ['Kadena hospital'],
  ])('is told apart from a find: %s', (typed) => {
    expect(search.find(typed, 5)).toMatchObject({ isLoose: true });
    expect(search.find(typed, 5).finds).not.toEqual([]);
  });

  test.each([['Atlantis'], ['Vladivostok'], ['Diego Garcia'], ['モスクワ'], ['Gripen']])(
    'finds nothing where nothing is near: %s',
    (typed) => {
      expect(search.find(typed, 5).finds).toEqual([]);
    },
  );

  test.each([
    ['Kadenna'],
    ['Yokuska'],
    ['Anderson'],
    ['Tokio'],
    ['Pearl Harbour'],
    ['Phillipine Sea'],
    ['Taipe'],
    ['よこた'],
    ['54000 personnel'],
    ['Kadena'],
  ])('is no slip of the pen: %s', (typed) => {
    expect(search.find(typed, 5)).toMatchObject({ isLoose: false });
  });
});

describe('the name that a find was found by', () => {
  const kadena = { kind: 'place', id: 'kadena' } as const;

  test.each([
    ['RODN', kadena, 'Kadena Air Base', { name: 'RODN', isChief: false }],
    ['嘉手納', kadena, 'Kadena Air Base', { name: '嘉手納飛行場', isChief: true }],
    ['Kadenna', kadena, '嘉手納飛行場', { name: 'Kadena Air Base', isChief: true }],
    [
      'よこた',
      { kind: 'place', id: 'yokota' },
      '横田飛行場',
      { name: 'Yokota Air Base', isChief: true },
    ],
    ['Peking', { kind: 'place', id: 'beijing' }, 'Beijing', { name: 'Peking', isChief: false }],
    ['raptor', { kind: 'system', id: 'f-22' }, 'F-22A', { name: 'Raptor', isChief: false }],
  ] as const)('%s is told beside it', (typed, found, shown, other) => {
    expect(search.otherName(found, typed, shown)).toEqual(other);
  });

  it('is not told where the name that is shown fits', () => {
    expect(search.otherName(kadena, 'kadena', 'Kadena Air Base')).toBeUndefined();
    expect(search.otherName(kadena, 'Kadenna', 'Kadena Air Base')).toBeUndefined();
  });

  it('is none where the record was found by what is told of it', () => {
    const futenma = { kind: 'place', id: 'futenma' } as const;
    expect(search.otherName(futenma, 'Henoko', 'MCAS Futenma')).toBeUndefined();
  });
});
