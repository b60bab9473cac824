import type { Clock, Shift, Window } from '../../../shared/domain/agenda.ts';
import type { Channel } from '../../../shared/domain/channel.ts';
import { type Day, maxDay } from '../../../shared/domain/day.ts';
import { followUpKey, snoozeOf } from '../choices.ts';
import type { CustomerFacts } from '../facts.ts';
import { type PlannedRow, plannedRow } from '../planned.ts';

/** What is owed, told by the record behind it. */
interface Owed {
  readonly kind: 'unreturned' | 'reward' | 'quote-ending';
  /** The word for it in keys. */
  readonly cadence: string;
  readonly id: string;
  readonly clock: Clock;
  readonly window: Window;
  readonly channel?: Channel | undefined;
  readonly what?: string | undefined;
}

/** A row of its own, put off or let go by its key like a follow-up; undefined once the rep has let it go. */
export function owedRow({ customer, choices }: CustomerFacts, today: Day, owed: Owed): PlannedRow | undefined {
  const { kind, cadence, id, clock, window, channel, what } = owed;
  const key = followUpKey(customer.id, cadence, id, clock.on);
  if (choices.some((choice) => choice.kind === 'skip' && choice.key === key && choice.on <= today)) return undefined;
  const snooze = snoozeOf(choices, key, today);
  const put: Shift[] =
    snooze === undefined || snooze.until <= window.from
      ? []
      : [{ from: maxDay(window.from, snooze.on), to: snooze.until, cause: 'snoozed' }];
  const on = put[0]?.to ?? window.from;
  return plannedRow(
    {
      kind,
      band: kind,
      on,
      window,
      lastDay: maxDay(window.until, on),
      intervalDays: 1,
      reasons: [{ cadence, step: id, key, clock, window, shifts: put }],
      ...(channel === undefined ? {} : { channel }),
      ...(what === undefined ? {} : { what }),
    },
    today,
  );
}
