import { build, preview } from 'vite';
import { hasDesktop } from './start/has-desktop.ts';

const FIRST_PORT = 4173;

await build({ logLevel: 'warn' });
const server = await preview({
  preview: { host: '127.0.0.1', port: FIRST_PORT, strictPort: false, open: hasDesktop() },
});
const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nBasing Atlas is open at ${address}\nPress Ctrl+C to stop.`);
