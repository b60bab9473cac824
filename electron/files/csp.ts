/** What a document of ours may load and do, for one response. Source: design decision "walls", after Electron's checklist. */
const DIRECTIVES = (nonce: string): readonly string[] => [
  "default-src 'none'",
  "script-src 'self'",
  `style-src-elem 'self' 'nonce-${nonce}'`,
  "style-src-attr 'none'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

/** The Content-Security-Policy header. `nonce` is fresh for every response and stands in the document too. */
export const contentSecurityPolicy = (nonce: string): string => DIRECTIVES(nonce).join('; ');
