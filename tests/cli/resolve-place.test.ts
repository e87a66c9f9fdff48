import { describe, expect, it } from 'vitest';
import { place } from '#atlas/place.ts';
import { placeNamed } from '#cli/input/resolve-place.ts';
import { aPlace } from '../fixtures/build-records.ts';

function named(id: string, names: Record<string, unknown>) {
  return place.parse({ ...aPlace(id, [0, 0]), names });
}

const places = [
  named('kadena', { en: 'Kadena Air Base', ja: '嘉手納飛行場', zhHant: '嘉手納空軍基地' }),
  named('taipei', { en: 'Taipei', ja: '台北', zhHant: '臺北' }),
  named('taipei-songshan', { en: 'Taipei Songshan Airport', zhHant: '台北松山機場' }),
  named('hagatna', { en: 'Hagåtña', also: ['Agana'] }),
  named('camp-foster', { en: 'Camp Foster', ja: 'キャンプ・フォスター' }),
  named('camp-hansen', { en: 'Camp Hansen' }),
  named('twin-one', { en: 'Twin' }),
  named('twin-two', { en: 'Twin' }),
];

describe('a place by what it is called', () => {
  it.each([
    ['kadena', 'kadena'],
    ['Kadena Air Base', 'kadena'],
    ['KADENA', 'kadena'],
    ['嘉手納飛行場', 'kadena'],
    ['嘉手納', 'kadena'],
    ['臺北', 'taipei'],
    ['台北', 'taipei'],
    ['Taipei', 'taipei'],
    ['Hagatna', 'hagatna'],
    ['agana', 'hagatna'],
    ['ｷｬﾝﾌﾟ･ﾌｫｽﾀｰ', 'camp-foster'],
  ])('%s is %s', (typed, id) => {
    expect(placeNamed(places, typed).id).toBe(id);
  });

  it('that several bear is refused with the ids of all', () => {
    expect(() => placeNamed(places, 'Twin')).toThrow('Twin (twin-one), Twin (twin-two)');
    expect(() => placeNamed(places, 'camp')).toThrow('Camp Foster (camp-foster), Camp Hansen');
  });

  it('that none bears is refused with the nearest names', () => {
    expect(() => placeNamed(places, 'Taipie')).toThrow('Nearest names: Taipei (taipei)');
    expect(() => placeNamed(places, 'kadna')).toThrow('Kadena Air Base (kadena)');
  });

  it('that is like nothing is refused with where to look', () => {
    expect(() => placeNamed(places, 'xyzzy plugh')).toThrow('basing-atlas places');
  });

  it('that is a position is refused as one, and told where positions can be given names', () => {
    expect(() => placeNamed(places, '24.5,123')).toThrow(/is a position.*scenario file can hold/);
  });

  it('is not taken from half a word', () => {
    expect(() => placeNamed(places, 'Kad')).toThrow('No place is called "Kad"');
  });
});
