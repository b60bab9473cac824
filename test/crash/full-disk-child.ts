import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk } from '../../electron/store/disk/disk.ts';
import { proveFullDisk } from './full-disk.ts';

/**
 * Fills up the file system that is mounted at a folder and seen by this process only: `full-disk-child.ts <folder> <octets> <seed>`.
 * Prints the outcome as JSON.
 */
const [top = '', size = '0', seed = '1'] = process.argv.slice(2);
const ballast = join(top, 'ballast');
writeFileSync(ballast, Buffer.alloc(Number(size) / 3, 1));
const tight = {
  disk: realDisk,
  top,
  free: async () => rmSync(ballast),
  seal: async () => void execFileSync('mount', ['-o', 'remount,ro', top]),
};
process.stdout.write(JSON.stringify(await proveFullDisk(tight, `tmpfs of ${Number(size) / 1_024} kB`, Number(seed))));
