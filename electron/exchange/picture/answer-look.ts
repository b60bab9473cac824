import { z } from 'zod';
import { lookAtFile } from './look-at-file.ts';

const AskSchema = z.strictObject({ bytes: z.instanceof(Uint8Array) });

/** The child's side: one file in, one `FileLook` out. */
export async function answerLook(ask: unknown, post: (word: unknown) => Promise<void>): Promise<void> {
  await post(await lookAtFile(AskSchema.parse(ask).bytes));
}
