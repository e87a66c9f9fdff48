import { describe, expect, it } from 'vitest';
import { type OwnMarks, ownMarkId, ownMarkParts, ownMarksOfId } from '#map/own-symbol.ts';
import { SYMBOL_BOX } from '#map/site-symbol.ts';
import { noOwn } from '#scenario/own.ts';
import { knownAtlas } from '#situation/known-atlas.ts';
import { resolve } from '#situation/resolve.ts';
import { ownFeatures } from '../../src/map/drawing/own-features.ts';
import { reachGroups, reachSignature } from '../../src/map/drawing/reach-groups.ts';
import { symbolOfId } from '../../src/map/engine/symbol-image.ts';
import { anAtlas, aScenario, aSite, aSystem } from '../fixtures/build-records.ts';
import { anOwnPlace, anOwnSite } from '../fixtures/own-records.ts';

const truths = [true, false];
const every: readonly OwnMarks[] = truths.flatMap((isOwn) =>
  truths.flatMap((isForced) => truths.map((isPlace) => ({ isOwn, isForced, isPlace }))),
);

describe('the marks of own records and forced sites', () => {
  it('are told apart by their strokes, without any hue', () => {
    const looks = every.map((marks) => JSON.stringify(ownMarkParts(marks).map(({ path }) => path)));
    expect(new Set(looks).size).toBe(every.length);
    const strokes = every.flatMap((marks) => ownMarkParts(marks).map(({ stroke }) => stroke));
    expect(new Set(strokes)).toEqual(new Set(['paper', 'ink']));
  });

  it.each(every)('are found again by the name of their image: %j', (marks) => {
    const id = `${ownMarkId(marks)}/light`;
    expect(ownMarksOfId(id)).toEqual(ownMarkParts(marks));
    expect(symbolOfId(id)).toEqual(ownMarkParts(marks));
  });

  it('stay within the box of a symbol', () => {
    const numbers = every
      .flatMap((marks) => ownMarkParts(marks).map(({ path }) => path))
      .flatMap((path) => path.match(/\d+(\.\d+)?/g) ?? [])
      .map(Number);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(SYMBOL_BOX);
  });
});

const atlas = anAtlas({
  places: [aSite('base', [1, 0]), aSite('other', [2, 0])],
  systems: [aSystem('jet', { low: 150, stated: 200, high: 250 })],
});

function withPlaces(...places: ReturnType<typeof anOwnPlace>[]) {
  return aScenario({ systemIds: ['jet'], own: { ...noOwn, places } });
}

describe('what is drawn of them', () => {
  it('is a pen stroke at own places, with a ring where they are no sites, and a bar at forced ones', () => {
    const scenario = {
      ...withPlaces(anOwnPlace('own-town'), anOwnSite('own-strip', [3, 0])),
      forced: { base: 'closed', 'own-strip': 'open', unknown: 'open' } as const,
    };
    const { features } = ownFeatures(knownAtlas(atlas, scenario), scenario);
    expect(
      features.map(({ properties }) => [properties.id, 'icon' in properties && properties.icon]),
    ).toEqual([
      ['own-town', 'own/place-pen'],
      ['own-strip', 'own/pen-bar'],
      ['base', 'own/bar'],
    ]);
  });

  it('is nothing where nothing is own or forced', () => {
    expect(ownFeatures(atlas, aScenario()).features).toEqual([]);
  });

  it('has the rings of an own site drawn anew once it is moved', () => {
    const signature = (longitude: number) => {
      const scenario = withPlaces(anOwnSite('own-strip', [longitude, 0]));
      const { reach } = resolve(atlas, scenario);
      return reachSignature(reachGroups(knownAtlas(atlas, scenario), reach));
    };
    expect(signature(3)).not.toBe(signature(4));
  });
});
