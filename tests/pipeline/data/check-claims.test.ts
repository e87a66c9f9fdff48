import { describe, expect, test } from 'vitest';
import type { Claim } from '#atlas/claim.ts';
import { checkClaims } from '../../../src/pipeline/data/check-claims.ts';

function aClaim(id: string, parts: Partial<Claim> = {}): Claim {
  return {
    id,
    document: 'report',
    paragraph: 1,
    statement: { en: 'It is so.', ja: 'そうである。' },
    kind: 'condition',
    places: [],
    check: { kind: 'not-checkable', why: 'opinion' },
    contradicts: [],
    citations: [],
    confidence: 'high',
    ...parts,
  };
}

function problemsOf(...claims: Claim[]): string[] {
  return checkClaims(claims).map(({ record, problem }) => `${record}: ${problem}`);
}

describe('the rules of claims', () => {
  const finding = { en: 'The treaty says so.', ja: '条約にある。' };
  const citations = [{ reference: 'treaty' }];
  const judged: Claim['check'] = { kind: 'judgement', verdict: 'confirmed' };

  test('let a judgement stand that has its reasoning and a source', () => {
    expect(problemsOf(aClaim('S0-01', { check: judged, finding, citations }))).toEqual([]);
  });

  test.each([
    ['reasoning', { citations }],
    ['a source', { finding }],
  ])('refuse a judgement without %s', (_, parts) => {
    expect(problemsOf(aClaim('S0-01', { check: judged, ...parts }))).toEqual([
      'S0-01: a judgement without its reasoning or a source',
    ]);
  });

  test.each([
    { en: 'Confirmed: it was held.', ja: '開かれた。' },
    { en: 'It was held.', ja: '確認。開かれた。' },
    { en: 'Not checkable, a judgement.', ja: '判断。' },
  ])('refuse a finding that types in a verdict: $en $ja', (typed) => {
    expect(problemsOf(aClaim('S0-01', { finding: typed }))).toEqual([
      'S0-01: it begins with a verdict',
    ]);
  });

  test('want contradictions written on both sides', () => {
    const one = aClaim('S0-01', { contradicts: ['S0-02'] });
    expect(problemsOf(one, aClaim('S0-02'))).toEqual([
      'S0-01: it contradicts S0-02, which does not contradict it',
    ]);
    expect(problemsOf(one, aClaim('S0-02', { contradicts: ['S0-01'] }))).toEqual([]);
  });

  test('refuse a claim that contradicts itself', () => {
    expect(problemsOf(aClaim('S0-01', { contradicts: ['S0-01'] }))).toHaveLength(1);
  });

  test('want one entry of a ranked list marked, and an end of an order named', () => {
    const name = { en: 'Japan', ja: '日本' };
    const list = [
      { name, value: 2 },
      { name, value: 1 },
    ];
    const rank = { kind: 'rank', rank: 1, unit: name, list, reference: 'table' } as const;
    expect(problemsOf(aClaim('S0-01', { check: { ...rank, list } }))).toHaveLength(1);
    expect(problemsOf(aClaim('S0-01', { check: { kind: 'order' } }))).toHaveLength(1);
    expect(problemsOf(aClaim('S0-01', { check: { kind: 'order', later: 'meeting' } }))).toEqual([]);
  });
});
