import { describe, expect, it } from 'vitest';
import { openLiveSituation } from '#situation/live-situation.ts';
import { operationAt } from '#situation/operation.ts';
import { resolve } from '#situation/resolve.ts';
import { absentBefore, stageOn } from '#situation/service.ts';
import { anAtlas, aPlace, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';

const cited = [{ reference: 'a-source' }];
const bands = { low: 600, stated: 1000, high: 1400 };
const jet = aSystem('jet', bands, { service: { from: '2015-07-31', citations: cited } });
const missile = aSystem('missile', bands, {
  facility: 'ground',
  service: { announced: '2022-12-16', from: '2026-03-31', citations: cited },
});
const old = aSystem('old', bands);
const base = aSite('base', [1, 0]);

describe('how far a system has come', () => {
  it.each([
    ['jet', jet, '2015-07-30', 'absent'],
    ['jet', jet, '2015-07-31', 'ready'],
    ['missile', missile, '2022-12-15', 'absent'],
    ['missile', missile, '2022-12-16', 'planned'],
    ['missile', missile, '2026-03-30', 'planned'],
    ['missile', missile, '2026-03-31', 'ready'],
    ['undated one', old, '1945-01-01', 'ready'],
  ] as const)('is for the %s (%#) on its days as they say', (_name, system, day, stage) => {
    expect(stageOn(system, day)).toBe(stage);
  });

  it('is for a carrier with its weapon that of the part that is least far', () => {
    const both = { ...jet, combination: { carrier: jet, weapon: missile } };
    expect(stageOn(both, '2015-07-30')).toBe('absent');
    expect(stageOn(both, '2023-01-01')).toBe('planned');
    expect(stageOn(both, '2026-04-01')).toBe('ready');
    expect(absentBefore(both, '2014-01-01')).toBe('2022-12-16');
  });
});

describe('a system before its day', () => {
  it('operates nowhere, and says until when', () => {
    const then = aScenario({ date: '2013-01-01' });
    expect(operationAt(base, jet, then, true)).toEqual({
      notHere: { kind: 'not-in-service', from: '2015-07-31', what: 'ready' },
    });
  });

  it('comes and goes with the date in an answer that is kept up to date', () => {
    const atlas = anAtlas({ places: [aPlace('town', [0, 0]), base], systems: [jet, old] });
    const live = openLiveSituation(atlas);
    const on = (date: string) => aScenario({ date, systemIds: ['jet', 'old'], focusIds: ['town'] });
    for (const date of ['2020-01-01', '2013-01-01', '2015-07-31', '2015-07-30']) {
      expect(live.update(on(date)).situation).toEqual(resolve(atlas, on(date)));
    }
    expect(resolve(atlas, on('2013-01-01')).reach.map(({ systemId }) => systemId)).toEqual(['old']);
  });
});
