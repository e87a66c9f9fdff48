import { describe, expect, it } from 'vitest';
import { changeSinceTold } from '#formats/change-since-text.ts';
import { eventDateText } from '#formats/event-date-text.ts';
import { serviceText, stageText } from '#formats/service-text.ts';
import { setDate } from '#scenario/operations.ts';
import { difference } from '#situation/difference.ts';
import { resolve } from '#situation/resolve.ts';
import { sitesBetween } from '#situation/sites-between.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';
import { anEvent } from '../ui/timeline/dated-event.ts';

describe('when an event was', () => {
  it.each([
    ['2016', undefined, '2016', '2016年'],
    ['2025-11', undefined, 'November 2025', '2025年11月'],
    [
      '2021-06-11',
      '2021-06-13',
      '11 June 2021 to 13 June 2021',
      '2021年6月11日から2021年6月13日まで',
    ],
  ])('is %s to %s in words', (date, endDate, en, ja) => {
    const event = anEvent('g7', date, endDate === undefined ? {} : { endDate });
    expect([eventDateText(event, 'en'), eventDateText(event, 'ja')]).toEqual([en, ja]);
  });
});

describe('what changed since another day', () => {
  const camp = aSite('camp', [1, 0], { availableFrom: '2016-03-28' });
  const atlas = anAtlas({
    places: [aPlace('town', [0, 0]), camp],
    systems: [aSystem('jet', { low: 600, stated: 1000, high: 1400 })],
  });
  const scenario = aScenario({ systemIds: ['jet'], focusIds: ['town'] });
  const [fromDay, toDay] = ['2013-04-30', '2023-04-30'];
  const before = resolve(atlas, setDate(scenario, fromDay));
  const change = difference(before, resolve(atlas, setDate(scenario, toDay)));

  it('names both days and what follows', () => {
    expect(changeSinceTold(atlas, { fromDay, toDay, change }, 'en').text).toBe(
      'From 30 April 2013 to 30 April 2023, with the same assumptions: 1 site opened, town now reached by 1.',
    );
  });

  it('finds the sites that the time between brought, and no others', () => {
    expect(sitesBetween(atlas, fromDay, toDay)).toEqual([camp]);
    expect(sitesBetween(atlas, '2016-03-28', toDay)).toEqual([]);
    expect(sitesBetween(atlas, fromDay, '2016-03-27')).toEqual([]);
  });
});

describe('how far a system has come, in words', () => {
  const citations = [{ reference: 'a-source' }];
  const bands = { low: 600, stated: 1000, high: 1400 };
  const missile = aSystem('missile', bands, {
    service: { announced: '2022-12-16', from: '2026-03-31', citations },
  });

  it.each([
    ['2013-01-01', 'not there before 16 December 2022'],
    ['2024-03-25', 'planned, ready from 31 March 2026'],
    ['2026-03-31', 'ready'],
  ])('says on %s: %s', (day, words) => {
    expect(stageText(missile, day, 'en')).toBe(words);
  });

  it('says nothing more of one that is ready', () => {
    expect(serviceText(missile, '2026-03-31', 'en')).toBeUndefined();
    expect(serviceText(missile, '2024-03-25', 'ja')).toBe(
      'シナリオの日付では計画段階です。発表済みで、配備は2026年3月31日からです。',
    );
  });
});
