import { describe, expect, it } from 'vitest';
import { csvLine } from '#formats/csv-line.ts';

describe('a line of CSV', () => {
  it('quotes commas, quotes and line breaks as RFC 4180 says, and nothing else', () => {
    expect(csvLine(['plain', 'a,b', 'say "no"', 'two\nlines', ''])).toBe(
      'plain,"a,b","say ""no""","two\nlines",\r\n',
    );
  });

  it('lets no text be taken for a formula by a spreadsheet', () => {
    expect(csvLine(['=1+1', '@x', '+81 3', '-x', 'a=b'])).toBe("'=1+1,'@x,'+81 3,'-x,a=b\r\n");
    expect(csvLine(['\t=1+1'])).toBe("'\t=1+1\r\n");
    expect(csvLine(['=HYPERLINK("x")'])).toBe('"\'=HYPERLINK(""x"")"\r\n');
  });

  it('leaves figures as they are', () => {
    const figures = ['-12.5', '+3', '-.5', '-1e-7', '2.25e+21'];
    expect(csvLine(figures)).toBe(`${figures.join(',')}\r\n`);
  });
});
