import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../../src/map/engine/fonts.ts';
import { ITALIC, STRONG, UPRIGHT } from '../../src/map/style/look.ts';

const { faces } = JSON.parse(readFileSync('public/fonts/fonts.json', 'utf8')) as {
  faces: Parameters<typeof fontFaces>[0];
};

function filesOf(stack: string): string[] {
  const list = fontFaces(faces, 'https://atlas.example/')[stack];
  return (Array.isArray(list) ? list : []).map((face) =>
    typeof face === 'string' ? face : face.url,
  );
}

describe('fontFaces', () => {
  it('sets upright, italic and strong labels in files of their own', () => {
    expect(filesOf(UPRIGHT).some((url) => url.endsWith('latin-400-normal.woff2'))).toBe(true);
    expect(filesOf(ITALIC).some((url) => url.endsWith('latin-400-italic.woff2'))).toBe(true);
    expect(filesOf(STRONG).some((url) => url.endsWith('latin-600-normal.woff2'))).toBe(true);
    expect(filesOf(UPRIGHT).some((url) => /italic|600/.test(url))).toBe(false);
  });

  it('has Japanese and Chinese in every stack, upright where there is no italic', () => {
    for (const stack of [UPRIGHT, ITALIC, STRONG]) {
      expect(filesOf(stack).some((url) => url.includes('-jp-'))).toBe(true);
      expect(filesOf(stack).some((url) => url.includes('-tc-'))).toBe(true);
    }
  });

  it('names every file by its absolute address', () => {
    const files = [UPRIGHT, ITALIC, STRONG].flatMap(filesOf);
    expect(files.every((url) => url.startsWith('https://atlas.example/fonts/'))).toBe(true);
  });
});
