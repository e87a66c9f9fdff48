import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Lines of a failed installation that are shown. */
const SHOWN_LINES = 12;

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync);
}

function playwrightsOwn(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/**
 * Runs a program to its end, and no longer than so many minutes. It is asked nothing and writes into a file: what it
 * leaves running (a service that a package starts) then holds neither the input nor the output of whoever waits here.
 * Where it fails, the end of the file is shown.
 */
function run(command: string, args: readonly string[], mostMinutes: number): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'basing-atlas-'));
  const path = join(folder, 'log');
  const log = openSync(path, 'w');
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', log, log],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    timeout: mostMinutes * 60_000,
    killSignal: 'SIGKILL',
  });
  closeSync(log);
  if (status !== 0) {
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(-SHOWN_LINES);
    process.stderr.write(`${[command, ...args].join(' ')} did not succeed:\n${lines.join('\n')}\n`);
  }
  rmSync(folder, { recursive: true });
  return status === 0;
}

function installWithPlaywright(): string | undefined {
  const playwright = join('node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [playwright, 'install', 'chromium'], 5);
  return playwrightsOwn();
}

function installWithApt(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  if (run('apt-get', ['update', '-qq'], 5)) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 15);
  }
  return onPath();
}

function fromEnvironment(): string | undefined {
  const path = process.env.CHROMIUM_PATH;
  return path !== undefined && existsSync(path) ? path : undefined;
}

/**
 * The path of a Chromium for the browser tests: the environment's (`CHROMIUM_PATH`, then the `PATH`),
 * Playwright's own, else one that is installed now, by Playwright or, as root on Debian, by apt-get.
 * @throws Error telling how to get one where none could be found or installed.
 */
export function findBrowser(): string {
  const path =
    fromEnvironment() ??
    onPath() ??
    playwrightsOwn() ??
    installWithPlaywright() ??
    installWithApt();
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
  );
}
