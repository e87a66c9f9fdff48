import { spawn } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inverse } from '#geodesy/inverse.ts';
import { buildProgram, root } from './build-program.ts';

const LINES = 20_000;
const SLOW = 60_000;

let folder = '';
let program = '';

/** Runs a line of bash in an own folder; `atlas` in it is the program. */
function bash(line: string): Promise<{ status: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    const script = `atlas() { ${process.execPath} ${program} "$@"; }; ${line}`;
    const child = spawn('bash', ['-c', script], { cwd: folder });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out, err }));
  });
}

function pairOf(index: number) {
  const from = [((index * 37) % 360) - 180, ((index * 17) % 180) - 90] as const;
  const to = [((index * 11) % 360) - 180, ((index * 7) % 180) - 90] as const;
  return { from, to };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'basing-atlas-'));
  program = buildProgram(join(folder, 'program'));
  const file = openSync(join(folder, 'pairs.ndjson'), 'w');
  for (let index = 0; index < LINES; index++) writeSync(file, `${JSON.stringify(pairOf(index))}\n`);
  closeSync(file);
}, SLOW);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the command line as a process', { timeout: SLOW }, () => {
  it('runs in the repository as an npm script', async () => {
    const { status, out } = await bash(
      `npm --prefix ${root} run -s atlas -- distance 0,0 0,1 --unit m`,
    );
    expect(status).toBe(0);
    expect(out).toMatch(/^ {2}distance {6}111,319 m$/m);
  });

  it('prints an answer and ends with status 0, from any folder', async () => {
    const { status, out, err } = await bash('atlas distance kadena 臺北 --unit mi');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toMatch(/^Kadena Air Base to Taipei\n {2}distance {6}399\.4 mi\n/);
  });

  it('writes a refused command line to standard error alone and ends with status 2', async () => {
    const { status, out, err } = await bash('atlas distance kadena taipeh');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toBe(
      'basing-atlas: No place is called "taipeh". Nearest names: Taipei (taipei).\n',
    );
  });

  it('answers a stream line by line, in order', async () => {
    const { status } = await bash('atlas distance --stdin < pairs.ndjson > distances.ndjson');
    expect(status).toBe(0);
    const lines = readFileSync(join(folder, 'distances.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(LINES);
    for (const index of [0, 1, 9_999, LINES - 1]) {
      const { from, to } = pairOf(index);
      expect(JSON.parse(lines[index] ?? '')).toEqual(inverse(from, to));
    }
  });

  it('goes on after a bad line and ends with status 1', async () => {
    const { status, out, err } = await bash(
      `(head -2 pairs.ndjson; echo '{"from":[0,0]'; head -1 pairs.ndjson) | atlas distance --stdin`,
    );
    expect(status).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
    expect(err).toMatch(/^line 3: not JSON: .*\n$/);
  });

  it('ends quietly where the reader closes the pipe, of a stream and of a document', async () => {
    const status = 'echo "$PIPESTATUS"';
    const stream = `atlas distance --stdin < pairs.ndjson | head -1; ${status}`;
    const document = `atlas places --json | head -1; ${status}`;
    const { out, err } = await bash(`${stream}; ${document}`);
    expect(err).toBe('');
    const [first = '', ...others] = out.trimEnd().split('\n');
    expect(Object.keys(JSON.parse(first))).toContain('metres');
    expect(others).toEqual(['0', '[', '0']);
  });

  it('needs no more memory for a longer stream', async () => {
    const peak = async (copies: number) => {
      const many = `for i in $(seq ${copies}); do cat pairs.ndjson; done`;
      const { err } = await bash(`${many} | ${process.execPath} watch.mjs > /dev/null`);
      return Number(err);
    };
    const watch = [
      'process.on("exit", () => process.stderr.write(String(process.resourceUsage().maxRSS)));',
      'process.argv.push("distance", "--stdin");',
      'await import("./program/atlas.js");',
    ];
    writeFileSync(join(folder, 'watch.mjs'), watch.join('\n'));
    const short = await peak(1);
    const long = await peak(15);
    expect(short).toBeGreaterThan(10_000);
    expect(long - short).toBeLessThan(40_000);
  });
});
