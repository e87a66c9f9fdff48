import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { creditLine } from '#map/attribution.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('creditLine', () => {
  it('is the line that the licences say the map shows', () => {
    const [, shown] =
      /The map shows this line:\s+\*\*(.+?)\*\*/.exec(file('data/LICENCES.md')) ?? [];
    expect(creditLine).toBe(shown);
  });

  it('holds the credit of every archive of the basemap', () => {
    const { attribution } = JSON.parse(file('public/basemap/manifest.json')) as {
      attribution: string;
    };
    expect(creditLine.startsWith(attribution)).toBe(true);
  });
});
