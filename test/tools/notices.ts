// Writes THIRD-PARTY-NOTICES.md: every package that is bundled into the app, with the licence it came under.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** What the app itself imports; what these need is found from their own package.json. */
const BUNDLED = [
  '@emotion/cache',
  '@emotion/react',
  '@emotion/styled',
  '@fontsource-variable/noto-sans-sc',
  '@fontsource-variable/noto-serif-sc',
  '@fontsource-variable/source-sans-3',
  '@mui/material',
  '@mui/x-date-pickers',
  '@tanstack/react-query',
  '@tanstack/react-virtual',
  'dayjs',
  'electron',
  'file-type',
  'i18next',
  'ical-generator',
  'ical.js',
  'image-size',
  'jimp',
  'libphonenumber-js',
  'lowdb',
  'lucide-react',
  'papaparse',
  'pinyin-pro',
  'react',
  'react-dom',
  'react-i18next',
  'recharts',
  'tyme4ts',
  'wouter',
  'zod',
];

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Build-time parts of runtime packages, never in the bundle. */
const NOT_BUNDLED = /^(@types\/|@electron\/get$|extract-zip$)/;

function collect(name: string, from: string, found: Map<string, { manifest: Manifest; folder: string }>): void {
  if (NOT_BUNDLED.test(name)) return;
  const near = path.join(from, 'node_modules', name);
  const folder = existsSync(path.join(near, 'package.json')) ? near : path.join(root, 'node_modules', name);
  if (!existsSync(path.join(folder, 'package.json'))) return;
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const key = `${name}@${manifest.version}`;
  if (found.has(key)) return;
  found.set(key, { manifest, folder });
  if (name === 'electron') return;
  for (const needed of Object.keys(manifest.dependencies ?? {})) collect(needed, folder, found);
}

function licenceText(folder: string): string {
  const file = readdirSync(folder).find((f) => /^licen[cs]e(\.|$)/i.test(f));
  return file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
}

const found = new Map<string, { manifest: Manifest; folder: string }>();
for (const name of BUNDLED) collect(name, root, found);
const lines = ['# Third-party notices', '', 'Account Book is built with the packages below. Thank you.', ''];
for (const [key, { manifest, folder }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const text = licenceText(folder);
  lines.push(`## ${key}`, '', `Licence: ${manifest.license ?? 'see text'}`, '');
  if (text !== '') lines.push('```text', text.replaceAll('```', "'''"), '```', '');
}
writeFileSync(path.join(root, 'THIRD-PARTY-NOTICES.md'), `${lines.join('\n')}\n`);
process.stdout.write(`${found.size} packages\n`);
