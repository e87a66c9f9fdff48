const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A short mark of a text, to tell whether it changed: FNV-1a of 32 bits (draft-eastlake-fnv), in base 36. */
export function digest(text: string): string {
  let hash = OFFSET;
  for (const byte of utf8(text)) hash = Math.imul(hash ^ byte, PRIME);
  return (hash >>> 0).toString(36);
}

function* utf8(text: string): Generator<number> {
  for (const letter of text) {
    const escaped = encodeURIComponent(letter);
    if (!escaped.startsWith('%')) yield letter.charCodeAt(0);
    else for (const byte of escaped.slice(1).split('%')) yield Number.parseInt(byte, 16);
  }
}
