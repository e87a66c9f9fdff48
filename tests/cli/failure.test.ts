import { describe, expect, it } from 'vitest';
import { jsonOf, runAtlas } from './run-atlas.ts';

interface Failure {
  readonly focus: readonly {
    readonly focusId: string;
    readonly depth: number;
    readonly behind: readonly {
      readonly siteId: string;
      readonly verdict: string;
      readonly depthLeft: number;
    }[];
  }[];
  readonly systems: readonly { readonly systemId: string; readonly focus: Failure['focus'] }[];
  readonly sites: readonly {
    readonly siteId: string;
    readonly lostFocusIds: readonly string[];
    readonly soleArea: { readonly seaSquareKilometres: number } | null;
  }[];
}

async function failureOf(...argv: readonly string[]): Promise<Failure> {
  return (await jsonOf(['failure', ...argv, '--json'])) as Failure;
}

/** One site is left to Taipei here. */
const single = [
  '--system',
  'f-35b',
  '--focus',
  'taipei',
  '--close',
  'futenma',
  '--close',
  'kadena',
];

describe('failure', () => {
  it('leaves without each site what closing it leaves', async () => {
    const { focus } = await failureOf('--focus', 'taipei');
    const [taipei] = focus;
    for (const { siteId, verdict, depthLeft } of taipei?.behind ?? []) {
      const closed = await failureOf('--focus', 'taipei', '--close', siteId);
      expect([siteId, verdict, closed.focus[0]?.depth]).toEqual([siteId, verdict, depthLeft]);
    }
    expect(taipei?.behind.length).toBeGreaterThan(2);
  });

  it('puts the sites first without which a place is lost', async () => {
    const all = await failureOf(...single);
    const last = all.focus[0]?.behind.filter(({ verdict }) => verdict === 'inside') ?? [];
    const kept = last[0]?.siteId ?? '';
    const others = last.slice(1).flatMap(({ siteId }) => ['--close', siteId]);
    const { focus, sites } = await failureOf(...single, ...others);
    expect(focus[0]?.depth).toBe(1);
    expect(sites[0]).toMatchObject({ siteId: kept, lostFocusIds: ['taipei'] });
  });

  it('answers each chosen system as a scenario that chooses it alone', async () => {
    const { systems } = await failureOf('--system', 'f-35a', '--system', 'f-35b');
    for (const { systemId, focus } of systems) {
      expect((await failureOf('--system', systemId)).focus).toEqual(focus);
    }
    expect(systems).toHaveLength(2);
  });

  it('counts areas only where it is asked to', async () => {
    const without = await failureOf('--focus', 'taipei');
    expect(without.sites.every(({ soleArea }) => soleArea === null)).toBe(true);
    const counted = await failureOf('--focus', 'taipei', '--area');
    const andersen = counted.sites.find(({ siteId }) => siteId === 'andersen');
    expect(andersen?.soleArea?.seaSquareKilometres).toBeGreaterThan(0);
  });

  it('says so where no site reaches anything, and shows no empty table', async () => {
    const { out } = await runAtlas([
      'failure',
      '--system',
      'f-35b',
      '--focus',
      'palau',
      '--close',
      'palau',
    ]);
    expect(out).toContain('nothing hangs on a site');
    expect(out).not.toContain('places lost');
  });

  it('says in text what a single point of failure is', async () => {
    const { focus } = await failureOf(...single);
    const last = focus[0]?.behind.filter(({ verdict }) => verdict === 'inside').slice(1) ?? [];
    const others = last.flatMap(({ siteId }) => ['--close', siteId]);
    const { out } = await runAtlas(['failure', ...single, ...others]);
    expect(out).toContain('1 → 0, single point of failure');
  });
});
