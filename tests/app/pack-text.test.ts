import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packText, unpackText } from '#app/pack-text.ts';

const PLENTY = 1_000_000;

describe('packed text', () => {
  it('is unpacked as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unpackText(await packText(text), PLENTY)).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it('has no letter that a link would escape', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        expect(await packText(text)).toMatch(/^[A-Za-z0-9_-]+$/);
      }),
      { numRuns: 30 },
    );
  });

  it('is shorter where the text repeats itself', async () => {
    expect((await packText('{"kind":"assumption"}'.repeat(20))).length).toBeLessThan(60);
  });

  it('is not unpacked beyond the length that is allowed', async () => {
    const bomb = await packText('a'.repeat(3_000_000));
    expect(await unpackText(bomb, PLENTY)).toBeUndefined();
    expect(await unpackText(await packText('aaa'), 3)).toBe('aaa');
    expect(await unpackText(await packText('aaaa'), 3)).toBeUndefined();
  });

  it('is nothing where it was never packed', async () => {
    const texts = fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(['string', 'undefined']).toContain(typeof (await unpackText(text, PLENTY)));
      }),
      { numRuns: 60 },
    );
    expect(await unpackText('%%%', PLENTY)).toBeUndefined();
    expect(await unpackText((await packText('some words')).slice(0, -3), PLENTY)).toBeUndefined();
  });
});
