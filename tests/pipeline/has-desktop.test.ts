import { describe, expect, it } from 'vitest';
import { hasDesktop } from '../../src/pipeline/start/has-desktop.ts';

describe('hasDesktop', () => {
  it.each([
    ['a Linux desktop', { DISPLAY: ':0' }, 'linux', true],
    ['a Wayland desktop', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
    ['a Linux server', {}, 'linux', false],
    ['a Mac', {}, 'darwin', true],
    ['Windows', {}, 'win32', true],
    ['a build server', { CI: 'true', DISPLAY: ':99' }, 'linux', false],
    ['a remote shell on a Mac', { SSH_CONNECTION: '192.0.2.1 22' }, 'darwin', false],
  ] as const)('answers for %s', (_what, environment, platform, expected) => {
    expect(hasDesktop(environment, platform)).toBe(expected);
  });
});
