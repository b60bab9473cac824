import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Octets of the heap in use after a full collection. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
