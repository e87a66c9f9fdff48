import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, themeColours } from './contrast.ts';

const css = readFileSync(new URL('../../src/ui/theme.css', import.meta.url), 'utf8');
const colours = themeColours(css);

function ratio(one: string, other: string, theme: 'light' | 'dark'): number {
  const [first, second] = [colours.get(one), colours.get(other)];
  if (first === undefined || second === undefined) {
    throw new Error(`theme.css defines no --${first === undefined ? one : other}.`);
  }
  return contrast(first[theme], second[theme]);
}

const black = { lightness: 0, chroma: 0, hueDegrees: 0 };
const white = { lightness: 1, chroma: 0, hueDegrees: 0 };

describe('contrast', () => {
  it('is 21 between black and white, as WCAG 2.2 says', () => {
    expect(contrast(black, white)).toBeCloseTo(21, 2);
  });

  /** #777777 on white is the well-known near miss of 4.48; OKLCH lightness 56.93 %. */
  it('is 4.48 between #777777 and white', () => {
    const grey = { lightness: 0.5693, chroma: 0, hueDegrees: 0 };
    expect(contrast(grey, white)).toBeCloseTo(4.48, 1);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each([
    ['ink', 'paper'],
    ['ink', 'raised'],
    ['ink', 'wash'],
    ['ink', 'change-wash'],
    ['ink-quiet', 'paper'],
    ['ink-quiet', 'raised'],
    ['ink-quiet', 'wash'],
    ['reach-ink', 'paper'],
    ['reach-b-ink', 'paper'],
    ['paper', 'reach-ink'],
    ['paper', 'reach-b-ink'],
    ['reach-ink', 'wash'],
    ['reach-ink', 'change-wash'],
    ['doubt', 'paper'],
    ['paper', 'ink'],
  ])('reads %s on %s at 4.5 to 1', (text, ground) => {
    expect(ratio(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ['reach', 'paper'],
    ['reach-b', 'paper'],
    ['reach', 'wash'],
    ['on-reach', 'reach'],
    ['closed-mark', 'paper'],
    ['line-strong', 'paper'],
    ['line-strong', 'raised'],
    ['reach-ink', 'raised'],
    ['water-ink', 'paper'],
  ])('tells the mark %s from %s at 3 to 1', (mark, ground) => {
    expect(ratio(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
