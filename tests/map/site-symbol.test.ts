import { describe, expect, it } from 'vitest';
import { bases, siteKinds } from '#atlas/place.ts';
import { SYMBOL_BOX, shapePath, siteShape, siteSymbol } from '#map/site-symbol.ts';
import { symbolId } from '../../src/map/drawing/site-features.ts';
import { symbolOfId } from '../../src/map/engine/symbol-image.ts';

const every = siteKinds.flatMap((kind) =>
  bases.flatMap((basis) => [true, false].map((open) => ({ kind, basis, open }))),
);

describe('siteSymbol', () => {
  it('tells shape, basis and state apart without any colour', () => {
    const looks = every.map(({ kind, basis, open }) =>
      JSON.stringify(
        siteSymbol(kind, basis, open).map(({ path, fill, strokeWidth, dash }) => [
          path,
          fill === 'reach',
          strokeWidth,
          dash,
        ]),
      ),
    );
    const meanings = every.map(({ kind, basis, open }) => [siteShape(kind), basis, open].join());
    expect(new Set(looks).size).toBe(new Set(meanings).size);
  });

  it('fills open sites and leaves closed ones hollow', () => {
    for (const { kind, basis, open } of every) {
      const filled = siteSymbol(kind, basis, open).some(({ fill }) => fill === 'reach');
      expect(filled).toBe(open);
    }
  });

  it('stays inside its box', () => {
    for (const kind of siteKinds) {
      const numbers =
        shapePath(siteShape(kind))
          .match(/-?\d+(\.\d+)?/g)
          ?.map(Number) ?? [];
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...numbers)).toBeLessThanOrEqual(SYMBOL_BOX);
    }
  });
});

describe('symbolOfId', () => {
  it.each(every)('gives back the symbol that an image id names: %j', ({ kind, basis, open }) => {
    const id = `${symbolId(kind, basis, open ? 'open' : 'closed')}/light`;
    expect(symbolOfId(id)).toEqual(siteSymbol(kind, basis, open));
  });

  it.each([
    ['a', 'reach'],
    ['b', 'reach-b'],
    ['both', 'ink'],
  ] as const)('gives a site that is open in %s the colour of %s', (state, tone) => {
    const id = `${symbolId('camp', 'treaty', state)}/light`;
    expect(symbolOfId(id)).toEqual(siteSymbol('camp', 'treaty', true, tone));
  });

  it('knows no image that is not a site', () => {
    expect(symbolOfId('marker')).toBeUndefined();
  });
});
