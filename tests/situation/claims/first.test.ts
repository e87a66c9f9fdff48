import { describe, expect, it } from 'vitest';
import { type AtlasEvent, event } from '#atlas/event.ts';
import { checkFirst } from '../../../src/situation/claims/dates.ts';
import { anAtlas } from '../../fixtures/build-records.ts';

function meeting(id: string, date: string): AtlasEvent {
  const title = { en: id, ja: id };
  const citations = [{ reference: 'a-source' }];
  return event.parse({ id, date, kind: 'meeting', title, citations, confidence: 'high' });
}

const sameSort = ['older', 'old', 'later'];
const atlas = anAtlas({
  events: [
    meeting('new', '2024-04-10'),
    meeting('later', '2024-04-11'),
    meeting('old', '2019-04-10'),
    meeting('older', '2014-05'),
  ],
});

function earlier(years?: number): readonly string[] {
  const { reason } = checkFirst(atlas, { kind: 'first', event: 'new', sameSort, years });
  return reason.kind === 'first' ? reason.earlier.map(({ eventId }) => eventId) : ['no reason'];
}

describe('the first of its sort', () => {
  it('is none where there was one before, the oldest told first', () => {
    expect(earlier()).toEqual(['older', 'old']);
  });

  it('is held against the years that are said alone, their first day among them', () => {
    expect(earlier(10)).toEqual(['older', 'old']);
    expect(earlier(9)).toEqual(['old']);
    expect(earlier(5)).toEqual(['old']);
    expect(earlier(4)).toEqual([]);
  });

  it('is confirmed where no earlier one is left', () => {
    const check = { kind: 'first', event: 'new', sameSort, years: 4 } as const;
    expect(checkFirst(atlas, check).verdict).toBe('confirmed');
    expect(checkFirst(atlas, { ...check, years: undefined }).verdict).toBe('differs');
  });
});
