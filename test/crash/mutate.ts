import { registerHooks } from 'node:module';
import type { Mutant } from './mutants.ts';

const STORE = '/electron/store/';

function edited(text: string, url: string, { name, edits }: Mutant, done: Set<string>): string {
  let source = text;
  for (const { file, line, becomes } of edits) {
    if (!url.endsWith(`${STORE}${file}`)) continue;
    if (source.split(line).length !== 2) throw new Error(`mutant ${name}: ${file} does not hold this once:\n${line}`);
    source = source.replace(line, () => becomes);
    done.add(file);
  }
  return source;
}

/**
 * From here on the store's files are loaded with the mutant's edits. To be called before any of them is imported.
 *
 * @returns throws when not every file of the mutant has been loaded since.
 */
export function mutate(mutant: Mutant): () => void {
  const done = new Set<string>();
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      if (!url.includes(STORE) || loaded.source === undefined || loaded.source === null) return loaded;
      const text =
        typeof loaded.source === 'string' ? loaded.source : Buffer.from(loaded.source as Uint8Array).toString();
      return { ...loaded, source: edited(text, url, mutant, done) };
    },
  });
  return () => {
    const missing = mutant.edits.filter(({ file }) => !done.has(file)).map(({ file }) => file);
    if (missing.length > 0) throw new Error(`mutant ${mutant.name}: ${missing.join()} was never loaded`);
  };
}
