import { expect, it } from 'vitest';
import { digest } from '../../src/formats/link/digest.ts';

/** The test vectors of FNV-1a, 32 bits: draft-eastlake-fnv, appendix C. */
it.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['b', 0xe70c2de5],
  ['foobar', 0xbf9cf968],
])('marks %j as the hash is published', (text, hash) => {
  expect(digest(text)).toBe(hash.toString(36));
});

/** The bytes of the letters in UTF-8, hashed one by one with big integers. */
it.each(['é', '嘉手納', '𠮷 %41'])('hashes the bytes of %j in UTF-8', (text) => {
  let hash = 0x811c9dc5n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = ((hash ^ BigInt(byte)) * 0x01000193n) % 2n ** 32n;
  }
  expect(digest(text)).toBe(hash.toString(36));
});
