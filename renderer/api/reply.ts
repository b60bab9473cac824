import { z } from 'zod';
import { FAILURE_CODES } from '../../shared/contract/failure.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

const ReplySchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({
      code: z.enum(FAILURE_CODES),
      detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    }),
  }),
]);

/** Waits for one reply of the wire and reads it strictly. A wire that broke and an answer that does not fit are refusals too: never throws. */
export async function readReply<S extends z.ZodType>(
  answer: S | Promise<S>,
  channel: string,
  reply: Promise<unknown>,
): Promise<Result<z.infer<S>>> {
  try {
    const [schema, replied] = await Promise.all([answer, reply]);
    const { success, data } = ReplySchema.safeParse(replied);
    if (!success) return fail('invalid-answer', { channel });
    if (!data.ok) return fail(data.error.code, data.error.detail);
    const value = schema.safeParse(data.value);
    return value.success ? ok(value.data) : fail('invalid-answer', { channel });
  } catch {
    return fail('wire-lost', { channel });
  }
}
