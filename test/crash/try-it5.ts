import { proveTightDisk, proveTwoProcesses } from './machine.ts';
import { makeRoot, makeTops } from './tops.ts';
const tops = makeTops();
const { root, remove } = makeRoot(false);
console.log(await proveTightDisk(root, tops, 1));
console.log(await proveTwoProcesses(root + '/two', 10));
remove();
tops.remove();
