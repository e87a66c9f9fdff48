import { existsSync } from 'node:fs';
import { preview } from 'vite';
import { changedSince } from './changed-since.ts';

/** What the page is built from. */
const SOURCES = ['index.html', 'vite.config.ts', 'src', 'data', 'public'];

/** The built page, served on this machine alone. */
export interface ServedBuild {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves `dist/` on a free port of 127.0.0.1, and says so where something that it was built from is newer.
 * @throws Error where the page was not built.
 */
export async function serveBuild(): Promise<ServedBuild> {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no build in dist/. Run `npm run build` first.');
  }
  const [newer] = changedSince('dist/index.html', SOURCES);
  if (newer !== undefined) {
    process.stderr.write(
      `dist/ is older than ${newer}. Run \`npm run build\` to see its changes.\n`,
    );
  }
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 4273, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server gave no address.');
  return { address, close: () => server.close() };
}
