import { describe, expect, it } from 'vitest';
import { headlineNote, headlineText } from '#formats/headline-text.ts';
import type { Scenario } from '#scenario/scenario.ts';
import { resolve } from '#situation/resolve.ts';
import {
  aCondition,
  anAtlas,
  aPlace,
  aScenario,
  aSite,
  aSystem,
} from '../fixtures/build-records.ts';

/** One degree of the equator on WGS 84 is 111,319.49 m (6378137 m x pi / 180). */
const atlas = anAtlas({
  places: [
    aPlace('town', [0, 0]),
    aSite('near', [1, 0], { needs: ['consent'] }),
    aSite('far', [2, 0], { operators: ['USAF', 'JASDF'], needs: ['consent'] }),
  ],
  conditions: [aCondition('consent')],
  systems: [
    aSystem('jet', { low: 150, stated: 200, high: 250 }),
    aSystem('home-jet', { low: 300, stated: 300, high: 300 }, { operators: ['JP'] }),
    aSystem('short', { low: 50, stated: 60, high: 70 }),
  ],
});

const agreed = { consent: true };

function said(details: Partial<Scenario>, language: 'en' | 'ja' = 'en') {
  const scenario = aScenario(details);
  const situation = resolve(atlas, scenario);
  return headlineText({ atlas, scenario, situation }, { language, unit: 'km' });
}

describe('headlineText', () => {
  it('names the one open site that reaches the place', () => {
    expect(said({ conditions: agreed, systemIds: ['jet'], focusIds: ['town'] })).toBe(
      'town is within reach of 1 open site: near, 111\u2009km.',
    );
  });

  it('counts the sites and names the nearest', () => {
    expect(said({ conditions: agreed, systemIds: ['home-jet', 'jet'], focusIds: ['town'] })).toBe(
      'town is within reach of 2 open sites; the nearest of them is near, 111\u2009km.',
    );
  });

  it('does not call a closed site open that its own forces reach from', () => {
    expect(said({ systemIds: ['home-jet'], focusIds: ['town'] })).toBe(
      'town is within reach of 1 site: far, 223\u2009km.',
    );
  });

  it('says that no site reaches for certain where published figures differ', () => {
    const places = [aPlace('town', [0, 0]), aSite('far', [2, 0])];
    const only = anAtlas({ ...records(), places });
    const scenario = aScenario({ systemIds: ['jet'], focusIds: ['town'] });
    const situation = resolve(only, scenario);
    const text = headlineText(
      { atlas: only, scenario, situation },
      { language: 'en', unit: 'nmi' },
    );
    expect(text).toBe(
      'No site reaches town for certain; 1 does by some published figures: far, 120\u2009nmi.',
    );
  });

  it('names the nearest open site where none reaches', () => {
    expect(said({ conditions: agreed, systemIds: ['short'], focusIds: ['town'] })).toBe(
      'No site reaches town; the nearest open site is near, 111\u2009km.',
    );
  });

  it('asks for a place where none is in focus', () => {
    expect(said({ systemIds: ['jet'] })).toContain('No place is in focus');
  });

  it('says that no system is chosen', () => {
    expect(said({ conditions: agreed, focusIds: ['town'] })).toBe(
      'No system is chosen; the open site nearest to town is near, 111\u2009km.',
    );
  });

  it('says that nothing is open for the systems that are chosen', () => {
    expect(said({ systemIds: ['jet'], focusIds: ['town'] })).toBe(
      'No site is open, so no chosen system reaches town.',
    );
  });

  it('counts and names in Japanese too', () => {
    const scenario = { conditions: agreed, systemIds: ['home-jet', 'jet'], focusIds: ['town'] };
    expect(said(scenario, 'ja')).toBe(
      'townは使える拠点2か所の到達圏にあります。うち最も近いのはnearで、111\u2009kmです。',
    );
  });
});

describe('headlineNote', () => {
  it('counts the sites that reach by some figures only', () => {
    const situation = resolve(
      atlas,
      aScenario({ conditions: agreed, systemIds: ['jet'], focusIds: ['town'] }),
    );
    expect(headlineNote(situation, 'en')).toBe(
      'Uncertain for 1 more site: published figures differ.',
    );
  });
});

function records() {
  return { conditions: [...atlas.conditions.values()], systems: [...atlas.systems.values()] };
}
