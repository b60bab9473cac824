import { UNRETURNED } from '../../../shared/domain/agenda.ts';
import { addDays, type Day } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import { channelFor } from '../channel-for.ts';
import { type CustomerFacts, isContact } from '../facts.ts';
import type { PlannedRow } from '../planned.ts';
import { owedRow } from './owed-row.ts';

/** They called and nobody took it, or they wrote and wait. */
const waits = ({ channel, direction, outcome }: Interaction): boolean =>
  direction === 'in' && channel !== 'note' && (outcome === 'no-answer' || outcome === 'left-message');

/** The newest of theirs that nothing of ours has answered since; one answer is enough for all before it. */
function waiting({ interactions }: CustomerFacts, today: Day): Interaction | undefined {
  const newest = interactions.findLast((each) => each.on <= today && (waits(each) || isContact(each)));
  return newest !== undefined && waits(newest) ? newest : undefined;
}

/** A call or mail of theirs is to be answered by the next day. */
export function unreturnedRows(facts: CustomerFacts, today: Day): readonly PlannedRow[] {
  const incoming = waiting(facts, today);
  if (incoming === undefined) return [];
  const channel = channelFor(facts.customer, { channel: incoming.channel, completedBy: 'sending' });
  if (channel === undefined) return [];
  const on = addDays(incoming.on, 1);
  const row = owedRow(facts, today, {
    kind: 'unreturned',
    cadence: UNRETURNED,
    id: incoming.id,
    clock: { on: incoming.on, by: 'unreturned', what: incoming.channel },
    window: { from: on, until: on },
    channel,
  });
  return row === undefined ? [] : [row];
}
