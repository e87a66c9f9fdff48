import { describe, expect, it } from 'vitest';
import { accessText, decidingReasons } from '#formats/reason-text.ts';
import type { SiteAccess } from '#situation/access.ts';
import { aCondition, anAtlas } from '../fixtures/build-records.ts';

const atlas = anAtlas({
  conditions: [
    aCondition('japan', {
      title: { en: 'Japan agrees', ja: '日本が同意する' },
      closedBecause: { en: 'Japan has not agreed (notes, 1960)', ja: '日本が同意していない' },
    }),
    aCondition('joint', { title: { en: 'Joint use', ja: '共同使用' } }),
  ],
});

function access(open: boolean, reasons: SiteAccess['reasons']): SiteAccess {
  return { siteId: 'a-site', open, reasons };
}

const joint = { kind: 'condition', conditionId: 'joint', holds: true } as const;
const japanDenied = { kind: 'condition', conditionId: 'japan', holds: false } as const;
const japanAgrees = { kind: 'condition', conditionId: 'japan', holds: true } as const;

describe('accessText', () => {
  it('says of a closed site only what closes it', () => {
    expect(accessText(atlas, access(false, [japanDenied, joint]), 'en')).toBe(
      'Closed: Japan has not agreed (notes, 1960)',
    );
  });

  it('says of an open site all that opens it', () => {
    expect(accessText(atlas, access(true, [joint, japanAgrees]), 'en')).toBe(
      'Open: Joint use; Japan agrees',
    );
  });

  it('says that a ground dates from after the day', () => {
    const later = { ...japanAgrees, laterGround: '1960-01-19' };
    expect(accessText(atlas, access(true, [later]), 'en')).toBe(
      'Open: Japan agrees (on a ground that dates from 19 January 1960, after this scenario’s day)',
    );
    expect(accessText(atlas, access(true, [later]), 'ja')).toBe(
      '使える：日本が同意する（根拠は1960年1月19日のもので、このシナリオの日付より後）',
    );
  });

  it('says from when a site is there', () => {
    const reason = { kind: 'not-yet', availableFrom: '2016-03' } as const;
    expect(accessText(atlas, access(false, [reason]), 'en')).toBe(
      'Closed: not available before March 2016',
    );
  });

  it('says that a site is held over its conditions', () => {
    const forced = { kind: 'forced', state: 'open' } as const;
    expect(accessText(atlas, access(true, [forced, japanAgrees]), 'en')).toBe(
      'Open: held open over its conditions',
    );
  });

  it('gives the reason in Japanese', () => {
    expect(accessText(atlas, access(false, [japanDenied]), 'ja')).toBe(
      '使えない：日本が同意していない',
    );
  });
});

describe('decidingReasons', () => {
  it('leaves the conditions that hold out of a closed site’s reasons', () => {
    expect(decidingReasons(access(false, [japanDenied, joint]))).toEqual([japanDenied]);
  });
});
