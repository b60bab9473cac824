import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** What the window must load before it can draw anything, as it would travel: gzipped, in bytes. */
const AT_MOST = 220_000;
const BUILT = resolve(import.meta.dirname, '../../out/renderer');

/** renderer/main.tsx imports it while it runs, because the book's schemas may be made only after zod is set up. */
const START = 'app/start.tsx';
/** One of them is loaded before the first draw: the one of the language spoken. */
const TEXTS = /shared[/]i18n[/][^/]+[/]texts[.]ts$/;

const chunkSchema = z.object({
  file: z.string(),
  isEntry: z.boolean().optional(),
  imports: z.array(z.string()).optional(),
});
type Chunks = Record<string, z.infer<typeof chunkSchema>>;

/** Some chunks and all that they import statically, each once. */
function withImports(chunks: Chunks, names: readonly string[]): ReadonlySet<string> {
  const seen = new Set(names);
  for (const name of seen) for (const next of chunks[name]?.imports ?? []) seen.add(next);
  return seen;
}

/**
 * What is loaded before the first draw, once for each language: the entry, the start, a language, and all that they
 * import statically. None at all when one of the three is not in the manifest.
 */
export function firstLoads(chunks: Chunks): readonly (readonly string[])[] {
  const names = Object.keys(chunks);
  const entries = names.filter((name) => chunks[name]?.isEntry);
  if (entries.length === 0 || !names.includes(START)) return [];
  return names
    .filter((name) => TEXTS.test(name))
    .map((texts) => [...withImports(chunks, [...entries, START, texts])].flatMap((name) => chunks[name]?.file ?? []));
}

const gzipped = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILT, file))).length, 0);

function weigh(): void {
  const manifest: unknown = JSON.parse(readFileSync(join(BUILT, '.vite/manifest.json'), 'utf8'));
  const loads = firstLoads(z.record(z.string(), chunkSchema).parse(manifest)).map(gzipped);
  const heaviest = Math.max(0, ...loads);
  console.log(`first load: ${(heaviest / 1000).toFixed(1)} of ${AT_MOST / 1000} kB gz, in the heavier language`);
  if (loads.length > 0 && heaviest <= AT_MOST) return;
  const cause = loads.length === 0 ? 'no entry, start or texts in the manifest' : 'too heavy; load a piece lazily';
  console.error(`first load: ${cause}`);
  process.exitCode = 1;
}

if (import.meta.main) weigh();
