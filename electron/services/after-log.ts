import type { Ask } from '../../shared/contract/contract.ts';
import type { NextStep } from '../../shared/contract/day-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { type Interaction, isSending, isTalk } from '../../shared/domain/interaction.ts';

type LogAsk = Ask<'interaction.log'>;
type Contact = Pick<Interaction, 'channel' | 'direction' | 'outcome'>;

/**
 * The customer as a next step leaves it. A contact that completes something hands a date set by hand back to the cadence;
 * an attempt does not.
 */
export function withNext(customer: Readonly<Customer>, next: NextStep, completes: boolean): Customer {
  const { manualNext, noNext, ...rest } = customer;
  if (next.mode === 'manual') {
    const { mode: _mode, ...step } = next;
    return { ...rest, manualNext: step };
  }
  if (next.mode === 'none') return { ...rest, noNext: true };
  if (completes) return rest;
  return { ...rest, ...(manualNext && { manualNext }), ...(noNext && { noNext }) };
}

/** The customer as the log form leaves it. */
export function afterLog(
  customer: Readonly<Customer>,
  ask: Pick<LogAsk, 'intent' | 'horizon' | 'on' | 'next'> & Contact,
): Customer {
  const completes = isTalk(ask) || isSending(ask);
  const next = withNext(customer, ask.next, completes);
  const intent =
    ask.intent === undefined || ask.intent === customer.intent?.code
      ? {}
      : { intent: { code: ask.intent, since: ask.on } };
  return { ...next, ...intent, ...(ask.horizon && { horizon: ask.horizon }) };
}
