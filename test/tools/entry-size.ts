import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What the window must load before it can draw anything, as it would travel: gzipped, in bytes. */
const AT_MOST = 220_000;
const BUILT = resolve(import.meta.dirname, '../../out/renderer');

const chunkSchema = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
});
type Chunks = Record<string, z.infer<typeof chunkSchema>>;

/** The entry chunk and all that it imports statically, each once. */
export function entryFiles(chunks: Chunks): readonly string[] {
  const seen = new Set(Object.keys(chunks).filter((name) => chunks[name]?.isEntry));
  for (const name of seen) for (const next of chunks[name]?.imports ?? []) seen.add(next);
  return [...seen].flatMap((name) => chunks[name]?.file ?? []);
}

function weigh(): void {
  const manifest: unknown = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8'));
  const files = entryFiles(z.record(z.string(), chunkSchema).parse(manifest));
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file))).length, 0);
  console.log(`entry: ${files.length} files, ${(bytes / 1000).toFixed(1)} of ${AT_MOST / 1000} kB gz`);
  if (files.length > 0 && bytes <= AT_MOST) return;
  console.error(files.length === 0 ? 'entry: no entry chunk in the manifest' : 'entry: too heavy; load a page lazily');
  process.exitCode = 1;
}

if (import.meta.main) weigh();
