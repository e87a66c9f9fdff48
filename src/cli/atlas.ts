#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseSea } from '#atlas/sea.ts';
import { atlasFromFiles, type DataFiles, type OpenAtlas } from './data/data-files.ts';
import { readCoasts } from './data/read-coast.ts';
import { readData } from './data/read-data.ts';
import { outputTo } from './output/output.ts';
import { run } from './run.ts';

let read: DataFiles | undefined;
let opened: OpenAtlas | undefined;

function files(): DataFiles {
  read ??= readData();
  return read;
}

process.exitCode = await run(process.argv.slice(2), {
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  input: process.stdin,
  openAtlas() {
    opened ??= atlasFromFiles(files());
    return opened;
  },
  openCoasts: readCoasts,
  openSea: () => parseSea(files()['sea.json']),
  readText: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
});
