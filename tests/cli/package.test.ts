import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram, root, runTool } from './build-program.ts';

const SLOW = 120_000;

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'basing-atlas-package-'));
  const installed = join(folder, 'node_modules/basing-atlas');
  const built = join(installed, 'dist-cli');
  mkdirSync(built, { recursive: true });
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  buildProgram(built);
  runTool('tsc', ['-p', 'tsconfig.library.json', '--outDir', join(built, 'types')]);
}, SLOW);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the packed program', { timeout: SLOW }, () => {
  it('runs from another folder, without the packages that it was built from', () => {
    const program = join(folder, 'node_modules/basing-atlas/dist-cli/atlas.js');
    const out = execFileSync(process.execPath, [program, 'distance', 'kadena', '台北', '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ to: { placeId: 'taipei' }, model: 'wgs84' });
  });

  it('carries its coast', () => {
    const program = join(folder, 'node_modules/basing-atlas/dist-cli/atlas.js');
    const argv = [program, 'distance', 'yonaguni', 'taipei', '--shore'];
    const out = execFileSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' });
    expect(out).toContain('Ministry of the Interior, Taiwan');
  });

  it('carries its sea, and its coast for depth', () => {
    const program = join(folder, 'node_modules/basing-atlas/dist-cli/atlas.js');
    const output = (argv: readonly string[]) =>
      execFileSync(process.execPath, [program, ...argv], { cwd: folder, encoding: 'utf8' });
    const closed = output(['distance', 'kaohsiung', 'sasebo', '--sea', '--close', 'taiwan-strait']);
    expect(closed).toMatch(/^ {2}longer by +\d/m);
    expect(output(['depth', '--cell', '200km'])).toMatch(/^ +all .* 100\.0 %$/m);
  });

  it('is a library with types for another program', () => {
    const types = join(folder, 'node_modules/@types');
    mkdirSync(types, { recursive: true });
    cpSync(join(root, 'node_modules/@types/geojson'), join(types, 'geojson'), { recursive: true });
    cpSync(join(root, 'node_modules/zod'), join(folder, 'node_modules/zod'), { recursive: true });
    writeFileSync(
      join(folder, 'use.mts'),
      `import { createEngine } from 'basing-atlas';
import data from 'basing-atlas/data.json' with { type: 'json' };
const engine = createEngine(data);
const metres: number = engine.distance([0, 0], [0, 90]).metres;
const ids: string[] = engine.near([127.77, 26.35], { limit: 1 }).map(({ place }) => place.id);
// @ts-expect-error a distance is a number, so that the declarations were found
const text: string = engine.distance([0, 0], [0, 90]).metres;
console.log(JSON.stringify([metres, ids, typeof text]));
`,
    );
    const options = '--strict --module nodenext --target es2023 --resolveJsonModule --types node';
    const roots = ['--typeRoots', join(root, 'node_modules/@types')];
    runTool('tsc', ['use.mts', ...options.split(' '), ...roots], folder);
    const out = execFileSync(process.execPath, ['use.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(JSON.parse(out)).toEqual([expect.closeTo(10001965.729, 3), ['kadena'], 'number']);
  });
});
