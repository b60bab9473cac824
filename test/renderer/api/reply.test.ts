import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readReply } from '../../../renderer/api/reply.ts';
import { fail, ok } from '../../../shared/result.ts';

const Answer = z.strictObject({ seq: z.number() });
const read = (reply: unknown) => readReply(Answer, 'change.undo', Promise.resolve(reply));
const misfit = fail('invalid-answer', { channel: 'change.undo' });

describe('a reply of the wire', () => {
  it.each([
    [ok({ seq: 1 }), ok({ seq: 1 })],
    [fail('nothing-to-undo'), fail('nothing-to-undo')],
    [fail('not-here', { place: 'browser', tries: 2 }), fail('not-here', { place: 'browser', tries: 2 })],
    [ok({ seq: 1, more: true }), misfit],
    [ok({ seq: '1' }), misfit],
    [{ ok: true, value: { seq: 1 }, more: 1 }, misfit],
    [{ ok: false, error: { code: 'made-up' } }, misfit],
    [{ ok: 'yes', value: { seq: 1 } }, misfit],
    [undefined, misfit],
    ['<html>', misfit],
  ])('%j is read as %j', async (reply, result) => {
    expect(await read(reply)).toEqual(result);
  });

  it('that never comes is a lost wire, not an exception', async () => {
    const lost = Promise.reject(new TypeError('fetch failed'));
    expect(await readReply(Answer, 'change.undo', lost)).toEqual(fail('wire-lost', { channel: 'change.undo' }));
  });
});
