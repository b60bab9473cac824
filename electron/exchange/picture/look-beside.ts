import { z } from 'zod';
import type { ChildPort } from '../run-parser.ts';
import type { FileLook } from './look-at-file.ts';

export interface LookRun {
  readonly bytes: Uint8Array;
  readonly start: () => ChildPort;
  readonly timeLimitMs: number;
  /** Calls back after that many milliseconds unless the returned function was called before. */
  readonly after: (ms: number, ring: () => void) => () => void;
}

const side = z.number().int().min(1);
const LookSchema = z.strictObject({
  mediaType: z.string().max(100),
  picture: z.strictObject({ width: side, height: side }).optional(),
  thumbnail: z.instanceof(Uint8Array).optional(),
}) satisfies z.ZodType<FileLook>;

const UNKNOWN: FileLook = { mediaType: 'application/octet-stream' };

/** Looks at a stranger's file in a process of its own. A child that dies, hangs or talks nonsense costs the thumbnail, never the file. */
export function lookBeside({ bytes, start, timeLimitMs, after }: LookRun): Promise<FileLook> {
  const child = start();
  return new Promise((resolve) => {
    const settle = (look: FileLook): void => {
      disarm();
      child.kill();
      resolve(look);
    };
    const disarm = after(timeLimitMs, () => settle(UNKNOWN));
    child.onExit(() => settle(UNKNOWN));
    child.onMessage((word) => settle(LookSchema.safeParse(word).data ?? UNKNOWN));
    child.postMessage({ bytes });
  });
}
