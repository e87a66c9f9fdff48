/**
 * Chromium's flags for WebGL without graphics hardware and without a network: build servers have
 * neither, and run as root in containers, where the sandbox cannot start.
 */
export const softwareGraphics: readonly string[] = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
