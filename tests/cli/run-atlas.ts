import type { CoastSources } from '#atlas/coast-sources.ts';
import { atlasFromFiles, type OpenAtlas } from '#cli/data/data-files.ts';
import { readCoasts } from '#cli/data/read-coast.ts';
import { readData } from '#cli/data/read-data.ts';
import { run } from '#cli/run.ts';
import { readSea } from '../fixtures/read-coast.ts';
import { collectedOutput } from './collected-output.ts';

/** What one command line gave. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let opened: OpenAtlas | undefined;
let coasts: CoastSources | undefined;

/** The data that the program comes with, read once. */
export function openAtlas(): OpenAtlas {
  opened ??= atlasFromFiles(readData());
  return opened;
}

/** The coast that the program comes with, read once. */
function openCoasts(): CoastSources {
  coasts ??= readCoasts();
  return coasts;
}

/** Runs a command line in this process, with `input` as standard input and `files` as the files there are. */
export async function runAtlas(
  argv: readonly string[],
  { input = '', files = {} }: { input?: string; files?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const out = collectedOutput();
  const err = collectedOutput();
  const status = await run(argv, {
    out,
    err,
    input: (async function* () {
      yield new TextEncoder().encode(input);
    })(),
    openAtlas,
    openCoasts,
    openSea: readSea,
    async readText(path) {
      const text = path === '-' ? input : files[path];
      if (text === undefined) throw new Error(`no such file ${path}`);
      return text;
    },
  });
  return { status, out: out.text(), err: err.text() };
}

/** Runs a command line that must end well, and reads its output as JSON. */
export async function jsonOf(argv: readonly string[], input = ''): Promise<unknown> {
  const { status, out, err } = await runAtlas(argv, { input });
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${err}`);
  return JSON.parse(out);
}
