import { type BenchRow, short, time } from './bench-row.ts';
import type { Growth } from './growth.ts';

/** What the figures were measured on, without names. */
export interface Machine {
  readonly cores: number;
  readonly node: string;
  readonly platform: string;
  /** How many programs wanted a core on average during the run. */
  readonly load: number;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The rows as a Markdown table. */
export function rowsTable(rows: readonly BenchRow[]): string {
  return table(
    ['work', 'asked for', 'in this run', 'met', 'times of this run'],
    rows.map(({ work, target, measured, met, figures }) => [
      work,
      target,
      measured,
      met ? 'yes' : '**no**',
      figures,
    ]),
  );
}

/** How a live situation grows, as a Markdown table. */
export function growthTable({ sizes, rows, bytesPerSite }: Growth): string {
  return table(
    ['act', 'grows', ...sizes.map((size) => `${size.toLocaleString('en')} sites`)],
    [
      ...rows.map(({ act, order, timings }) => [
        act,
        order,
        ...timings.map(({ busyP50, busyP95 }) => `${time(busyP50)} (p95 ${time(busyP95)})`),
      ]),
      [
        'memory held, besides the atlas',
        'O(n (s + f))',
        ...bytesPerSite.map((bytes) => `${short(bytes)} bytes a site`),
      ],
    ],
  );
}

/** The whole page, as `docs/benchmarks.md` holds it. */
export function benchmarksPage(
  rows: readonly BenchRow[],
  growth: Growth,
  { cores, node, platform, load }: Machine,
): string {
  return `# Benchmarks

Written by \`npm run bench\`; run it again rather than edit this page. Only ratios are worth comparing: contenders take
turns in one run of one process, each turn is given by its median call, and each ratio is the median over the rounds.
Whole acts and messages between threads are given in processor time, that of all threads: a 95th percentile by the clock
tells of the programs that share the cores. Times hold for the machine of this run alone: ${cores} cores, ${platform},
Node ${node}, with ${load.toFixed(1)} programs wanting a core on average while it ran, this one among them.

${rowsTable(rows)}

Left out: \`geos-wasm\`, whose licence is not among those of the dependencies. A whole act keeps up the
table of three focus places, a ring of 360 vertices, the arcs of the outline of all rings and the depth of coverage in
25 km cells; drawing the outline as GeoJSON is not part of it. "Crowded" is sites round eight islands and cities of the
western Pacific with rings of 300 to 1,500 km, nearly all of which overlap.

## How a live situation grows

One system flown from every site and three focus places, unless the act adds one. n is the number of sites, k of those that
the act touches, s of systems, f of focus places.

${growthTable(growth)}

Median and 95th percentile of processor time. The table is the whole of what an act recomputes here: rings, outline and depth
are not in it.
`;
}
