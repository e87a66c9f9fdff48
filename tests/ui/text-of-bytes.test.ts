import { describe, expect, it } from 'vitest';
import { textOfBytes } from '#ui/own/text-of-bytes.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('the text of a file', () => {
  it('is UTF-8, with or without its mark', () => {
    const text = 'name\n嘉手納';
    expect(textOfBytes(new TextEncoder().encode(text))).toBe(text);
    expect(textOfBytes(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
  });

  it('is UTF-16 where its mark says so', () => {
    expect(textOfBytes(bytes(0xff, 0xfe, 0x61, 0x00, 0x09, 0x56))).toBe('a嘉');
    expect(textOfBytes(bytes(0xfe, 0xff, 0x00, 0x61, 0x56, 0x09))).toBe('a嘉');
  });

  /** 那覇 in JIS X 0208 rows 38-65 and 39-38: 93 DF, 94 65 in Shift_JIS. */
  it('is Shift_JIS where it is no UTF-8', () => {
    expect(textOfBytes(bytes(0x93, 0xdf, 0x94, 0x65, 0x2c, 0x31))).toBe('那覇,1');
  });
});
