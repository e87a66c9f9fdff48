import { existsSync } from 'node:fs';
import { preview } from 'vite';

/** The built page, served on this machine alone. */
export interface ServedBuild {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves `dist/` on a free port of 127.0.0.1.
 * @throws Error where the page was not built.
 */
export async function serveBuild(): Promise<ServedBuild> {
  if (!existsSync('dist/index.html')) {
    throw new Error('There is no build in dist/. Run `npm run build` first.');
  }
  const server = await preview({
    logLevel: 'warn',
    preview: { host: '127.0.0.1', port: 4273, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The preview server gave no address.');
  return { address, close: () => server.close() };
}
