import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

const SOURCES = ['electron', 'renderer', 'shared', 'resources', 'package.json', 'electron.vite.config.ts'];
const BUILT = [
  'main/boot.js',
  'main/serve.js',
  'main/compaction.js',
  'main/import-child.js',
  'preload/preload.cjs',
  'renderer/index.html',
];

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Newest change below a folder, or of a file, in ms since 1970; 0 when there is none. */
function newest(place: string): number {
  const own = statSync(place, { throwIfNoEntry: false });
  if (own === undefined || !own.isDirectory()) return own?.mtimeMs ?? 0;
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((file) => changedAt(path.join(file.parentPath, file.name))));
}

/** True when a part of the build is missing, or a source has changed since. `root` is the project's folder. */
export function isBuildOld(root: string): boolean {
  const oldest = Math.min(...BUILT.map((file) => changedAt(path.join(root, 'out', file))));
  return oldest === 0 || Math.max(...SOURCES.map((place) => newest(path.join(root, place)))) > oldest;
}
