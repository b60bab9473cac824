import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/files/csp.ts';

it('lets a page load only what is ours, run no text as code and stand in no frame', () => {
  expect(contentSecurityPolicy('N').split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src-elem 'self' 'nonce-N'",
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});
