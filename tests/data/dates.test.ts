import { describe, expect, it } from 'vitest';
import { setDate } from '#scenario/operations.ts';
import { siteAccess } from '#situation/access.ts';
import { resolve } from '#situation/resolve.ts';
import { stageOn } from '#situation/service.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';
import { readPresets } from './read-seeds.ts';

const { atlas } = readAtlas();
const presets = readPresets();

function scenarioOf(presetId: string, date: string) {
  const preset = presets.find(({ id }) => id === presetId);
  if (preset === undefined) throw new Error(`no preset ${presetId}`);
  return setDate(preset.scenario, date);
}

function accessOn(siteId: string, date: string, presetId = 'shared-facilities-2022') {
  const site = atlas.sites.find(({ id }) => id === siteId);
  if (site === undefined) throw new Error(`no site ${siteId}`);
  return siteAccess(atlas, scenarioOf(presetId, date), site);
}

describe('sites by their dates', () => {
  /** Opening day as the Okinawan press and the ministry gave it: 28 March 2016. */
  it('leave Camp Yonaguni out as of 2013, and have it from its opening day', () => {
    expect(accessOn('jgsdf-yonaguni', '2013-12-31').reasons[0]).toEqual({
      kind: 'not-yet',
      availableFrom: '2016-03-28',
    });
    expect(accessOn('jgsdf-yonaguni', '2016-03-27').open).toBe(false);
    expect(accessOn('jgsdf-yonaguni', '2016-03-28').open).toBe(true);
  });

  /** The Philippine presidency named the four on 3 April 2023; the five before were agreed on 18 March 2016. */
  it.each([
    ['2015-12-31', 0],
    ['2016-03-18', 5],
    ['2022-12-31', 5],
    ['2023-04-02', 5],
    ['2023-04-03', 9],
  ])('have on %s %d agreed locations in the Philippines', (date, count) => {
    const { access } = resolve(atlas, scenarioOf('trilateral-2023', date));
    const open = atlas.sites.filter(({ id, site }) => {
      return site.basis === 'rotational' && access.get(id)?.open === true;
    });
    expect(open).toHaveLength(count);
  });

  /** Sun Sentinel, 25 November 1992: the flag came down at Subic on Tuesday, the 24th. */
  it('have Subic and Clark open to US forces only until these left', () => {
    const openOn = (date: string) =>
      ['clark', 'subic'].filter((id) => accessOn(id, date, 'trilateral-2023').open);
    expect(openOn('1991-11-25')).toEqual(['clark', 'subic']);
    expect(openOn('1992-11-23')).toEqual(['subic']);
    expect(openOn('1992-11-24')).toEqual([]);
    expect(openOn('2023-04-30')).toEqual([]);
  });
});

describe('systems by their dates', () => {
  /** US Marine Corps, 31 July 2015; USNI News, 2 August 2016; US Navy, 28 February 2019. */
  it.each([
    ['f-35b', '2015-07-30', '2015-07-31'],
    ['f-35a', '2016-08-01', '2016-08-02'],
    ['f-35c', '2019-02-27', '2019-02-28'],
    ['p-8a', '2013-11-28', '2013-11-29'],
  ])('have the %s from the day that it was declared ready', (id, before, then) => {
    const system = atlas.systems.get(id);
    if (system === undefined) throw new Error(`no system ${id}`);
    expect([stageOn(system, before), stageOn(system, then)]).toEqual(['absent', 'ready']);
  });

  it('have every system that a preset chooses operate, or be planned, on its day', () => {
    for (const { scenario } of presets) {
      for (const id of scenario.systemIds) {
        const system = atlas.systems.get(id);
        expect(system && stageOn(system, scenario.date), id).not.toBe('absent');
      }
    }
  });
});

describe('events', () => {
  const events = [...atlas.events.values()];

  it.each(
    atlas.sites.flatMap(({ id, site }) => [
      ...(site.availableFrom === undefined ? [] : [[id, site.availableFrom] as const]),
      ...(site.former === undefined ? [] : [[id, site.former.until] as const]),
    ]),
  )('tell of the day on which %s came or went: %s', (siteId, date) => {
    const told = events.filter((event) => event.date === date && event.places.includes(siteId));
    expect(told.map(({ id }) => id)).toHaveLength(1);
  });

  it('tell of the day on which each system was declared ready', () => {
    const days = new Set(events.map(({ date }) => date));
    const dated = [...atlas.systems.values()].flatMap(({ service }) => service?.from ?? []);
    expect(dated.filter((day) => !days.has(day))).toEqual([]);
  });

  /** The years of the six meetings of ministers that the documents speak of. */
  it('have the 2+2 meetings of six years', () => {
    const years = events
      .filter(({ id }) => id.startsWith('two-plus-two-'))
      .map(({ date }) => date.slice(0, 4));
    expect(years).toEqual(['2005', '2011', '2021', '2022', '2023', '2024']);
  });

  it('have no place where they were held by video, and end no earlier than they began', () => {
    for (const { id, virtual, places, date, endDate } of events) {
      expect(virtual && places.length > 0, id).toBe(false);
      expect(endDate === undefined || endDate >= date, id).toBe(true);
    }
  });

  it('come oldest first', () => {
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });
});

describe('grounds by their dates', () => {
  const conditions = [...atlas.conditions.values()];

  it('are dated by a reference that the condition cites', () => {
    for (const { id, since, citations } of conditions) {
      if (since === undefined) continue;
      const cited = citations.map(({ reference }) => atlas.references.get(reference)?.date);
      expect(
        cited.some((date) => date !== undefined && since.startsWith(date)),
        `${id} rests on a ground of ${since}`,
      ).toBe(true);
    }
  });

  /** Signed in Washington on 19 January 1960, as the Foreign Ministry's text of the notes says. */
  it('tell of Kadena that the notes of 1960 were exchanged after a day before them', () => {
    const opening = (date: string) =>
      accessOn('kadena', date).reasons.find(
        (reason) => reason.kind === 'condition' && reason.conditionId === 'japan-agrees',
      );
    expect(opening('1960-01-18')).toMatchObject({ holds: true, laterGround: '1960-01-19' });
    expect(opening('1960-01-19')).toEqual({
      kind: 'condition',
      conditionId: 'japan-agrees',
      holds: true,
    });
  });

  it('leave sovereign territory undated', () => {
    expect(conditions.filter(({ fixed }) => fixed).map(({ since }) => since)).toEqual([undefined]);
  });
});
