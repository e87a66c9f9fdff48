import { describe, expect, it } from 'vitest';
import { nearestStop, neighbourStop, stopHeights } from '../../src/ui/shell/sheet-stops.ts';

const heights = stopHeights(800, 150);

describe('stopHeights', () => {
  it('puts the middle stop at half', () => {
    expect(heights).toEqual({ sentence: 150, half: 400, full: 800 });
  });

  it('never makes half lower than the sentence', () => {
    expect(stopHeights(200, 150)).toEqual({ sentence: 150, half: 150, full: 200 });
  });
});

describe('neighbourStop', () => {
  it('goes up one', () => {
    expect(neighbourStop('sentence', 1)).toBe('half');
  });

  it('stays at the top', () => {
    expect(neighbourStop('full', 1)).toBe('full');
  });

  it('stays at the foot', () => {
    expect(neighbourStop('sentence', -1)).toBe('sentence');
  });
});

describe('nearestStop', () => {
  it.each([
    [160, 'sentence'],
    [300, 'half'],
    [590, 'half'],
    [610, 'full'],
  ])('comes to rest from %d pixels at %s', (height, stop) => {
    expect(nearestStop(height, heights)).toBe(stop);
  });
});
