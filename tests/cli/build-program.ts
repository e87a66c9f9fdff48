import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The folder of the repository. */
export const root = join(import.meta.dirname, '../..');

/** Runs a tool of the repository quietly; what it printed is in the error where it fails. */
export function runTool(name: string, argv: readonly string[], cwd = root): void {
  execFileSync(join(root, 'node_modules/.bin', name), argv, { cwd, stdio: 'pipe' });
}

/** Builds the program as it is packed into a folder, and gives the path of the file to run. */
export function buildProgram(folder: string): string {
  const where = ['--config', 'vite.cli.config.ts', '--outDir', folder, '--emptyOutDir'];
  runTool('vite', ['build', ...where, '--logLevel', 'warn']);
  return join(folder, 'atlas.js');
}
