import { describe, expect, it } from 'vitest';
import { openCommand } from '../../../electron/start/open-address.ts';

const ADDRESS = 'http://127.0.0.1:4123/#token=abc';

describe('showing the address', () => {
  it.each([
    ['darwin', {}, ['open', ADDRESS]],
    ['win32', {}, ['explorer.exe', ADDRESS]],
    ['linux', { DISPLAY: ':0' }, ['xdg-open', ADDRESS]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', ADDRESS]],
    ['linux', {}, undefined],
  ])('on %s with %j runs %j', (platform, env, command) => {
    expect(openCommand(ADDRESS, { platform, env })).toEqual(command);
  });
});
