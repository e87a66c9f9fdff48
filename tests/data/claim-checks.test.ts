import { describe, expect, test } from 'vitest';
import { claimReasonText } from '#formats/claim-reason-text.ts';
import { claimVerdicts } from '#situation/claim-check.ts';
import { openLineMeasurer } from '#situation/measure-line.ts';
import { carryOut, planCheck } from '#situation/plan-check.ts';
import { readCoasts } from '../../src/cli/data/read-coast.ts';
import { readAtlas } from '../fixtures/read-atlas.ts';

const { atlas } = readAtlas();
const measure = openLineMeasurer(readCoasts());
const checked = [...atlas.claims.values()].map((claim) => ({
  claim,
  result: carryOut(planCheck(atlas, claim), measure),
}));

describe('the check of every claim', () => {
  test('gives a verdict, each of the six to some claim', () => {
    const given = new Set(checked.map(({ result }) => result.verdict));
    expect(claimVerdicts.filter((verdict) => !given.has(verdict))).toEqual([]);
  });

  test('measures what can be measured: no judgement has a figure of length in its statement', () => {
    const figured = /\d (?:km|miles|nautical)|\d(?:km|マイル|海里)/;
    const judged = checked.filter(({ claim }) => claim.check.kind === 'judgement');
    const loose = judged.filter(
      ({ claim }) => figured.test(claim.statement.en) || figured.test(claim.statement.ja),
    );
    expect(loose.map(({ claim }) => claim.id)).toEqual([]);
  });

  test('of every claim that speaks of a distance measures one', () => {
    const distances = checked.filter(
      ({ claim }) => claim.kind === 'distance' && claim.figure !== undefined,
    );
    expect(distances.length).toBeGreaterThan(3);
    for (const { result } of distances) expect(result.measured?.kind).toBe('length');
  });

  test('measures every shore that it asks for on a coast', () => {
    for (const { result } of checked) {
      for (const { from, to } of result.drawing.lines) {
        for (const end of [from, to]) expect(end.at === 'shore').toBe(end.credit !== undefined);
      }
      expect(result.reason.kind).not.toBe('unmeasured');
    }
  });

  test('holds the figure that the claim has', () => {
    for (const { claim, result } of checked) {
      if (result.given?.metres === undefined || claim.figure === undefined) continue;
      expect(result.given.value).toBe(claim.figure.value);
    }
  });

  test.each(['en', 'ja'] as const)('says why in one sentence or two (%s)', (language) => {
    for (const { result } of checked) {
      const text = claimReasonText(atlas, result, 'km', language);
      expect(text).toMatch(language === 'en' ? /\.$/ : /。$/);
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('finds what the seeds find of weekdays by their names', () => {
    const named = checked.filter(
      ({ result }) => result.reason.kind === 'date' && result.reason.said === 'weekday',
    );
    expect(named).toHaveLength(4);
    expect(named.map(({ result }) => result.verdict)).toEqual(named.map(() => 'confirmed'));
  });
});

describe('judgements', () => {
  const judged = checked.filter(({ result }) => result.reason.kind === 'judged');

  test('have their reasoning and a source each', () => {
    const bare = judged.filter(
      ({ claim }) => claim.finding === undefined || claim.citations.length === 0,
    );
    expect(bare.map(({ claim }) => claim.id)).toEqual([]);
  });

  test('are the lesser part: most verdicts are worked out', () => {
    expect(judged.length).toBeLessThan(checked.length / 2);
  });
});

describe('claims that contradict one another', () => {
  test('are linked both ways', () => {
    const pairs = checked.flatMap(({ claim }) =>
      claim.contradicts.map((other) => [claim.id, other]),
    );
    expect(pairs.length).toBeGreaterThan(0);
    for (const [one = '', other = ''] of pairs) {
      expect(atlas.claims.get(other)?.contradicts).toContain(one);
    }
  });
});
