import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume, force } from '#scenario/operations.ts';
import { type Difference, difference } from '#situation/difference.ts';
import type { FocusDifference } from '#situation/focus-difference.ts';
import { resolve } from '#situation/resolve.ts';
import { anAtlas, aPlace, aScenario, aSite } from '../fixtures/build-records.ts';
import { scenarios, smallAtlas } from './arbitrary-scenario.ts';

const nothing: Difference = {
  opened: [],
  closed: [],
  focus: [],
  focusOnlyBefore: [],
  focusOnlyAfter: [],
};

const agreed = aScenario({
  conditions: { 'japan-agrees': true },
  systemIds: ['fighter', 'launcher'],
  focusIds: ['taipei', 'manila'],
});

function between(before: typeof agreed, after: typeof agreed): Difference {
  return difference(resolve(smallAtlas, before), resolve(smallAtlas, after));
}

function mirroredFocus(focus: FocusDifference): FocusDifference {
  return {
    focusId: focus.focusId,
    depthBefore: focus.depthAfter,
    depthAfter: focus.depthBefore,
    uncertainBefore: focus.uncertainAfter,
    uncertainAfter: focus.uncertainBefore,
    gainedSiteIds: focus.lostSiteIds,
    lostSiteIds: focus.gainedSiteIds,
    systems: focus.systems.map(({ systemId, before, after }) => ({
      systemId,
      before: after,
      after: before,
    })),
    nearestBefore: focus.nearestAfter,
    nearestAfter: focus.nearestBefore,
  };
}

function mirrored({ opened, closed, ...asked }: Difference): Difference {
  const swapped = (sites: Difference['opened']) =>
    sites.map(({ siteId, before, after }) => ({ siteId, before: after, after: before }));
  return {
    opened: swapped(closed),
    closed: swapped(opened),
    focus: asked.focus.map(mirroredFocus),
    focusOnlyBefore: asked.focusOnlyAfter,
    focusOnlyAfter: asked.focusOnlyBefore,
  };
}

describe('difference', () => {
  it('is empty between a situation and one that equals it', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(between(scenario, scenario)).toEqual(nothing);
      }),
      { numRuns: 200 },
    );
  });

  it('mirrors itself when the two are swapped', () => {
    fc.assert(
      fc.property(scenarios, scenarios, (one, other) => {
        expect(between(other, one)).toEqual(mirrored(between(one, other)));
      }),
      { numRuns: 500 },
    );
  });

  it('says by how much the depth of each place fell', () => {
    const { focus } = between(agreed, assume(agreed, 'japan-agrees', false));
    expect(focus[0]).toMatchObject({
      focusId: 'taipei',
      depthBefore: 1,
      depthAfter: 0,
      lostSiteIds: ['kadena'],
    });
  });

  it('sees the nearest site turned round at the same distance', () => {
    const at = (longitude: number) =>
      anAtlas({
        places: [
          aSite('islet', [longitude, 0], { host: 'US', basis: 'sovereign' }),
          aPlace('town', [0, 0]),
        ],
      });
    const asking = aScenario({ focusIds: ['town'] });
    const [west, east] = [-1, 1].map((longitude) => resolve(at(longitude), asking));
    if (west === undefined || east === undefined) throw new Error('two situations');
    const [turned] = difference(west, east).focus;
    expect(turned?.nearestBefore?.metres).toBe(turned?.nearestAfter?.metres);
    expect(turned?.nearestBefore?.azimuthDegrees).toBeCloseTo(90, 9);
    expect(turned?.nearestAfter?.azimuthDegrees).toBeCloseTo(270, 9);
  });

  it('gives the reasons of before and after with each site', () => {
    const { closed } = between(agreed, assume(agreed, 'japan-agrees', false));
    const reason = { kind: 'condition', conditionId: 'japan-agrees' };
    expect(closed).toMatchObject([
      {
        siteId: 'kadena',
        before: { open: true, reasons: [{ ...reason, holds: true }] },
        after: { open: false, reasons: [{ ...reason, holds: false }] },
      },
    ]);
  });

  it('tells which system a place becomes uncertain for', () => {
    const short = { ...agreed, systemIds: ['launcher'] };
    const { focus } = between(short, assume(short, 'japan-agrees', false));
    expect(focus[0]?.systems).toEqual([
      {
        systemId: 'launcher',
        before: { verdict: 'uncertain', inside: 0, uncertain: 1 },
        after: { verdict: 'outside', inside: 0, uncertain: 0 },
      },
    ]);
  });

  it('sees that a site changes hands where the counts stay', () => {
    const only = force(assume(agreed, 'japan-agrees', false), 'basa', 'open');
    const other = force(assume(agreed, 'japan-agrees', false), 'basco', 'open');
    const manila = between(only, other).focus.find(({ focusId }) => focusId === 'manila');
    expect(manila).toMatchObject({
      depthBefore: 1,
      depthAfter: 1,
      gainedSiteIds: ['basco'],
      lostSiteIds: ['basa'],
      nearestBefore: { siteId: 'basa' },
      nearestAfter: { siteId: 'basco' },
    });
  });

  it('sees the nearest open site change, with its distance and azimuth', () => {
    const { focus } = between(agreed, assume(agreed, 'japan-agrees', false));
    const [{ nearestBefore, nearestAfter } = {}] = focus;
    expect([nearestBefore?.siteId, nearestAfter?.siteId]).toEqual(['kadena', 'andersen']);
    expect(nearestAfter?.metres).toBeGreaterThan(nearestBefore?.metres ?? Infinity);
    expect(nearestAfter?.azimuthDegrees).not.toBe(nearestBefore?.azimuthDegrees);
  });

  it('does not compare a place that only one of the two asks about', () => {
    const other = { ...agreed, focusIds: ['manila', 'busan'] };
    expect(between(agreed, other)).toEqual({
      ...nothing,
      focusOnlyBefore: ['taipei'],
      focusOnlyAfter: ['busan'],
    });
  });
});
