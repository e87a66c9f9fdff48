import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from '#scenario/plain-text.ts';

describe('a text from outside', () => {
  it('keeps its letters, whatever their script', () => {
    const text = '嘉手納 Hagåtña مطار 👍\u200f';
    expect(plainText(text)).toBe(text);
  });

  it('cannot turn the writing round it', () => {
    expect(plainText('a\u202eb\u2066c\u2069')).toBe('abc');
  });

  it('holds no control characters, and the ends of its lines in one way', () => {
    expect(plainText('a\u0000b\u001b[2J\u0085\r\nc\rd')).toBe('a b [2J \nc\nd');
    expect(plainLine('a\r\nb')).toBe('a b');
  });

  it('holds no half of a character', () => {
    expect(plainText('\ud83d\udc4d \ud83d \udc4d')).toBe('\ud83d\udc4d \ufffd \ufffd');
  });
});
