/** Whether there is a desktop to open a browser on: not on a build server, nor over a plain shell. */
export function hasDesktop(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): boolean {
  if (environment.CI !== undefined || environment.SSH_CONNECTION !== undefined) return false;
  if (platform === 'darwin' || platform === 'win32') return true;
  return environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined;
}
