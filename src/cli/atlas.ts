#!/usr/bin/env node
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { atlasFromFiles, type OpenAtlas } from './data/data-files.ts';
import { readCoasts } from './data/read-coast.ts';
import { readData } from './data/read-data.ts';
import { outputTo } from './output/output.ts';
import { run } from './run.ts';

let opened: OpenAtlas | undefined;

process.exitCode = await run(process.argv.slice(2), {
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  input: process.stdin,
  openAtlas() {
    opened ??= atlasFromFiles(readData());
    return opened;
  },
  openCoasts: readCoasts,
  readText: (path) => (path === '-' ? text(process.stdin) : readFile(path, 'utf8')),
});
