import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files below some files and folders that were changed after a file was, by their paths; in no order. */
export function changedSince(file: string, paths: readonly string[]): string[] {
  const made = statSync(file).mtimeMs;
  const below = (path: string): string[] =>
    statSync(path).isDirectory()
      ? readdirSync(path).flatMap((name) => below(join(path, name)))
      : [path];
  return paths.flatMap(below).filter((path) => statSync(path).mtimeMs > made);
}
