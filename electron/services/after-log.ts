import type { Ask } from '../../shared/contract/contract.ts';
import type { NextStep } from '../../shared/contract/agenda-channels.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Interaction, isSending, isTalk } from '../../shared/domain/interaction.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import { liveIntent } from '../cadence/grade-mark.ts';
import { lostDeal } from '../cadence/relationship.ts';

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

/** The intent that still holds: what a purchase cleared, or a loss to another, is given anew. */
const heldIntent = (facts: CustomerFacts, today: Day): string | undefined =>
  lostDeal(facts, today) === undefined ? liveIntent(facts, today)?.code : undefined;

/** The customer as the log form leaves it. */
export function afterLog(
  facts: CustomerFacts,
  ask: Pick<LogAsk, 'intent' | 'horizon' | 'on' | 'next'> & Contact,
  today: Day,
): Customer {
  const { customer } = facts;
  const completes = isTalk(ask) || isSending(ask);
  const next = withNext(customer, ask.next, completes);
  const intent =
    ask.intent === undefined || ask.intent === heldIntent(facts, today)
      ? {}
      : { intent: { code: ask.intent, since: ask.on } };
  return { ...next, ...intent, ...(ask.horizon && { horizon: ask.horizon }) };
}
