import { MUTANTS } from './mutants.ts';
import { mutate } from './mutate.ts';

/**
 * Proves a mutant in a process of its own: `mutant-child.ts <name> <seed> [smallest]`.
 *
 * Prints what each proof has to say against it as a JSON list; with `smallest`, only the smallest proof that should notice.
 */
const [name = '', seed = '1', only] = process.argv.slice(2);
const mutant = MUTANTS.find((each) => each.name === name);
if (mutant === undefined) throw new Error(`no such mutant: ${name}`);
const seeAllLoaded = mutate(mutant);
// Only now may anything of the store be loaded.
const { complaints } = await import('./prove-mutant.ts');
seeAllLoaded();
process.stdout.write(JSON.stringify(await complaints(Number(seed), only === 'smallest' ? mutant.caughtBy : undefined)));
