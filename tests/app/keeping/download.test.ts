import { describe, expect, it } from 'vitest';
import { fileName } from '#app/keeping/download.ts';
import { aScenario } from '../../fixtures/build-records.ts';

function named(title: string | undefined): string {
  const a = aScenario({ presetId: 'trilateral-2023', ...(title === undefined ? {} : { title }) });
  return fileName({ a, b: undefined, side: 'a' });
}

describe('the name of a scenario file', () => {
  it.each([
    [undefined, 'trilateral-2023'],
    ['Without Kadena!', 'without-kadena'],
    ['Hagåtña & Café', 'hagatna-cafe'],
    ['../../etc/passwd', 'etc-passwd'],
    ['嘉手納なし', 'trilateral-2023'],
    [`${'a'.repeat(59)} and more`, 'a'.repeat(59)],
  ])('of the title %j is %s', (title, name) => {
    expect(named(title)).toBe(`${name}.scenario.json`);
  });

  it('of a comparison is that of whichever has a title', () => {
    const [a, b] = [aScenario(), aScenario({ title: 'Plan B' })];
    expect(fileName({ a, b, side: 'a' })).toBe('plan-b.scenario.json');
  });
});
