import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import type { BenchRow } from './bench-row.ts';
import { actRows } from './cases/act-rows.ts';
import { boundaryRow } from './cases/boundary-row.ts';
import { depthRow } from './cases/depth-row.ts';
import { distancesRow } from './cases/distances-row.ts';
import { drawingRow } from './cases/drawing-row.ts';
import { depthOutlineRow, manyUnionRow, toggleRow, unionRow } from './cases/outline-rows.ts';
import { paintedRow } from './cases/painted-row.ts';
import { ringRow } from './cases/ring-row.ts';
import { shoreRow } from './cases/shore-row.ts';
import { sweepRows } from './cases/sweep-rows.ts';
import { measureGrowth } from './growth.ts';
import { benchmarksPage, growthTable, rowsTable } from './report.ts';

const page = new URL('../../docs/benchmarks.md', import.meta.url);

if (globalThis.gc === undefined) {
  throw new Error('The heap must be swept between turns: start Node with --expose-gc.');
}

const cases: readonly (() => BenchRow | BenchRow[] | Promise<BenchRow>)[] = [
  ringRow,
  distancesRow,
  unionRow,
  manyUnionRow,
  toggleRow,
  depthOutlineRow,
  depthRow,
  actRows,
  sweepRows,
  drawingRow,
  paintedRow,
  shoreRow,
  boundaryRow,
];

const rows: BenchRow[] = [];
for (const measure of cases) {
  const measured = [await measure()].flat();
  rows.push(...measured);
  for (const { work, measured: figure, met } of measured) {
    console.error(`${met ? 'met    ' : 'not met'}  ${work}: ${figure}`);
  }
}
const growth = measureGrowth();

console.log(rowsTable(rows));
console.log();
console.log(growthTable(growth));
writeFileSync(
  page,
  benchmarksPage(rows, growth, {
    cores: availableParallelism(),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
    load: loadavg()[1] ?? Number.NaN,
  }),
);
