import { contract, isChannelName } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Place } from '../../shared/contract/place.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** Where and what a parse failed on, without the value: values may be names. */
const issueDetail = (error: { issues: readonly { path: PropertyKey[]; message: string }[] }) => ({
  path: error.issues[0]?.path.map(String).join('.') ?? '',
  problem: error.issues[0]?.message ?? '',
});

/**
 * One call over any wire: parse, handle, parse again. Never throws; a fault of ours becomes `internal` and is reported through `onFault`.
 */
export async function answer(
  handlers: Partial<Handlers>,
  place: Place,
  channel: string,
  ask: unknown,
  onFault: (error: unknown) => void,
): Promise<Result<unknown>> {
  if (!isChannelName(channel)) return fail('unknown-channel', { channel: channel.slice(0, 100) });
  const entry = contract[channel];
  if (!entry.where.includes(place)) return fail('not-here', { channel, place });
  const parsed = entry.ask.safeParse(ask);
  if (!parsed.success) return fail('invalid-ask', { channel, ...issueDetail(parsed.error) });
  try {
    const handler = handlers[channel] as ((ask: unknown) => Promise<Result<unknown>>) | undefined;
    if (handler === undefined) return fail('not-here', { channel, place });
    const result = await handler(parsed.data);
    if (!result.ok) return result;
    const checked = entry.answer.safeParse(result.value);
    if (checked.success) return ok(checked.data);
    onFault(checked.error);
    return fail('invalid-answer', { channel, ...issueDetail(checked.error) });
  } catch (error) {
    onFault(error);
    return fail('internal', { channel });
  }
}
