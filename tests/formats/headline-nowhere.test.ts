import { describe, expect, it } from 'vitest';
import { headlineText } from '#formats/headline-text.ts';
import { notHereText } from '#formats/not-here-text.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { operationAt } from '#situation/operation.ts';
import { resolve } from '#situation/resolve.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

const bands = { low: 600, stated: 1000, high: 1400 };
const cited = [{ reference: 'a-source' }];

const late = aSite('late', [3, 0], { availableFrom: '2023-05', needs: ['consent'] });
const base = aSite('base', [1, 0], { needs: ['consent'] });

const jet = aSystem('jet', bands, { service: { from: '2015-07-31', citations: cited } });
const drone = aSystem('drone', bands, { service: { from: '2018', citations: cited } });
const missile = aSystem('missile', bands, {
  operators: ['JP'],
  facility: 'ground',
  service: { announced: '2022-12-16', from: '2026-03-31', citations: cited },
});
const { facility: _facility, ...bomb } = aSystem('bomb', bands);
const ferry = aSystem('ferry', bands, { facility: 'pier' });
const homeFerry = aSystem('home-ferry', bands, { facility: 'pier', operators: ['JP'] });

/** One degree of the equator on WGS 84 is 111,319.49 m (6378137 m x pi / 180). */
const atlas = anAtlas({
  places: [aPlace('town', [0, 0]), base, late],
  conditions: [aCondition('consent')],
  systems: [jet, drone, missile, bomb, ferry, homeFerry],
});

const agreed = { consent: true };

function said(details: Partial<Scenario>, language: 'en' | 'ja' = 'en') {
  const scenario = aScenario({ date: '2013-01-01', focusIds: ['town'], ...details });
  const situation = resolve(atlas, scenario);
  return headlineText({ atlas, scenario, situation }, { language, unit: 'km' });
}

describe('the headline where no chosen system operates anywhere', () => {
  it('says until when the one that is chosen is not in service', () => {
    const chosen = { conditions: agreed, systemIds: ['jet'] };
    expect(said(chosen)).toBe(
      'jet is not in service before 31 July 2015; the open site nearest to town is base, 111\u2009km.',
    );
    expect(said(chosen, 'ja')).toBe(
      'jetは2015年7月31日より前は就役していません。townに最も近い使える拠点はbaseで、111\u2009kmです。',
    );
  });

  it('says so where no site is open too', () => {
    expect(said({ systemIds: ['jet'] })).toBe(
      'jet is not in service before 31 July 2015, and no site is open, so nothing reaches town.',
    );
    expect(said({ systemIds: ['jet'] }, 'ja')).toBe(
      'jetは2015年7月31日より前は就役していません。使える拠点もないため、townに届くものはありません。',
    );
  });

  it('does not call a system in service from the day that it was announced', () => {
    expect(said({ conditions: agreed, systemIds: ['missile'] })).toMatch(
      /^missile is not announced before 16 December 2022; /,
    );
    expect(said({ conditions: agreed, systemIds: ['missile'] }, 'ja')).toMatch(
      /^missileは2022年12月16日より前は発表されていません。/,
    );
  });

  it('names the first to come of several', () => {
    const chosen = { conditions: agreed, systemIds: ['missile', 'drone', 'jet'] };
    expect(said(chosen)).toMatch(
      /^None of the chosen systems is there on this date \(the first: jet, in service from 31 July 2015\); /,
    );
    expect(said(chosen, 'ja')).toMatch(
      /^選んだシステムはこの日付にはどれもまだありません\(最初はjet、2015年7月31日に就役\)。/,
    );
  });

  it('says that a weapon is launched in flight', () => {
    expect(said({ conditions: agreed, systemIds: ['bomb'] })).toMatch(
      /^bomb is launched in flight and has no site of its own; /,
    );
    expect(said({ conditions: agreed, systemIds: ['bomb'] }, 'ja')).toMatch(
      /^bombは飛行中に発射され、自らの拠点を持ちません。/,
    );
  });

  it('says that a system cannot operate where it is assigned', () => {
    const assigned = { systemIds: ['jet'], assigned: { jet: ['late'] }, date: '2020-01-01' };
    expect(said({ ...assigned, conditions: agreed })).toMatch(
      /^No chosen system can operate where it is assigned; /,
    );
  });

  it('blames open sites only for systems that need one', () => {
    const chosen = { conditions: agreed, date: '2020-01-01' };
    expect(said({ ...chosen, systemIds: ['ferry'] })).toMatch(
      /^No chosen system can operate from an open site; /,
    );
    expect(said({ ...chosen, systemIds: ['home-ferry'] })).toMatch(
      /^No chosen system can operate from any site; /,
    );
    expect(said({ ...chosen, systemIds: ['bomb', 'ferry'] })).toMatch(
      /^No chosen system can operate from any site; /,
    );
  });

  it('does not say that no site is open of a place that is the one open site', () => {
    const only = { focusIds: ['base'], conditions: agreed, forced: { late: 'closed' as const } };
    expect(said(only)).toBe(
      'No system is chosen and no other site is open, so nothing reaches base.',
    );
    expect(said({ ...only, systemIds: ['ferry'], date: '2020-01-01' })).toBe(
      'No other site is open, so no chosen system reaches base.',
    );
    expect(said({ ...only, systemIds: ['ferry'], date: '2020-01-01' }, 'ja')).toBe(
      'ほかに使える拠点がないため、選んだシステムはbaseに届きません。',
    );
    expect(said({ ...only, systemIds: ['jet'], date: '2020-01-01' })).toBe(
      'No site reaches base, and no other site is open.',
    );
  });
});

describe('why a system does not operate from a site', () => {
  const why = (scenario: Partial<Scenario>, system = jet, site = late) => {
    const { notHere } = operationAt(site, system, aScenario(scenario), false);
    return notHere === undefined ? undefined : notHereText(notHere, 'en');
  };

  it('is that the site is not there yet, and not that it is closed to US forces', () => {
    expect(why({ date: '2020-01-01' })).toBe('not available before May 2023');
    expect(why({ date: '2024-01-01' })).toBe('closed to US forces');
  });

  it('is that the site is held closed, and not that its conditions close it', () => {
    expect(why({ date: '2024-01-01', forced: { late: 'closed' } })).toBe('held closed');
  });

  it('is that it is not announced, where an announcement is what it waits for', () => {
    expect(why({ date: '2013-01-01' }, missile)).toBe('not announced before 16 December 2022');
    expect(why({ date: '2013-01-01' }, jet)).toBe('in service only from 31 July 2015');
  });
});
