import { resolve } from 'node:path';
import { breaches } from './cruise.ts';

/** Fewer files than this and the cruiser has not read the house; raise it as the house grows. */
const MODULES_AT_LEAST = 400;

const { modules, breaches: found } = await breaches(resolve(import.meta.dirname, '../..'));
for (const { wall, from, to } of found) console.error(`${wall}: ${from} -> ${to}`);
if (modules < MODULES_AT_LEAST)
  console.error(`walls: only ${modules} files were read, ${MODULES_AT_LEAST} at least expected`);
console.log(`walls: ${modules} files, ${found.length} breaches`);
process.exitCode = found.length === 0 && modules >= MODULES_AT_LEAST ? 0 : 1;
