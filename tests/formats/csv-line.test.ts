import { describe, expect, it } from 'vitest';
import { csvLine } from '#formats/csv-line.ts';

describe('a line of CSV', () => {
  it('quotes commas, quotes and line breaks as RFC 4180 says, and nothing else', () => {
    expect(csvLine(['plain', 'a,b', 'say "no"', 'two\nlines', ''])).toBe(
      'plain,"a,b","say ""no""","two\nlines",\r\n',
    );
  });
});
