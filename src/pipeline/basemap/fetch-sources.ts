import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { extname, join } from 'node:path';
import { SOURCES, type Source, type SourceFile, type SourceName } from './sources.ts';

/** The path on disk of every file of every source, by source and file name. */
export type SourcePaths = {
  readonly [N in SourceName]: { readonly [F in keyof (typeof SOURCES)[N]['files']]: string };
};

/**
 * Downloads every source into a folder, unless it is there already, and checks the hash of each
 * file that the build reads. Needs `npm`, and `apt-get` and `dpkg-deb` of a Debian system.
 *
 * @param folder an existing folder that keeps the downloads between builds
 * @throws when a download fails or a file's content is not the pinned one
 */
export function fetchSources(folder: string): SourcePaths {
  const entries = Object.entries(SOURCES).map(([name, source]) => {
    const root = unpackedFolder(source, folder);
    const files = Object.entries<SourceFile>(source.files).map(([key, file]) => {
      const path = join(root, file.path);
      checkHash(path, file, source);
      return [key, path];
    });
    return [name, Object.fromEntries(files)];
  });
  return Object.fromEntries(entries) as SourcePaths;
}

function unpackedFolder(source: Source, folder: string): string {
  const target = join(folder, `${source.name.replaceAll('/', '-')}-${source.version}`);
  if (existsSync(target)) return target;
  const download = `${target}.download`;
  const unpacked = `${target}.unpacked`;
  mkdirSync(download, { recursive: true });
  mkdirSync(unpacked, { recursive: true });
  if (source.registry === 'npm') unpackNpm(source, download, unpacked);
  else unpackDebian(source, download, unpacked);
  renameSync(unpacked, target);
  return target;
}

function unpackNpm(source: Source, download: string, unpacked: string): void {
  run('npm', ['pack', '--silent', `${source.name}@${source.version}`], download);
  run('tar', ['xzf', onlyFile(download, '.tgz'), '-C', unpacked, '--strip-components=1'], download);
}

function unpackDebian(source: Source, download: string, unpacked: string): void {
  run('apt-get', ['download', '-q', source.name], download);
  run('dpkg-deb', ['-x', onlyFile(download, '.deb'), unpacked], download);
}

function onlyFile(folder: string, extension: string): string {
  const name = readdirSync(folder).find((candidate) => candidate.endsWith(extension));
  if (!name) throw new Error(`${folder} holds no ${extension} file after the download`);
  return join(folder, name);
}

function run(command: string, parameters: readonly string[], folder: string): void {
  execFileSync(command, parameters, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

function checkHash(path: string, { companions = [], sha256 }: SourceFile, source: Source): void {
  const hash = createHash('sha256').update(readFileSync(path));
  for (const extension of companions) {
    hash.update(readFileSync(path.slice(0, -extname(path).length) + extension));
  }
  const found = hash.digest('hex');
  if (found === sha256) return;
  throw new Error(
    `${path} has SHA-256 ${found}, not ${sha256}: ${source.name} no longer ships the data of ` +
      `version ${source.version}. Compare the two, then pin the new hash in sources.ts.`,
  );
}
