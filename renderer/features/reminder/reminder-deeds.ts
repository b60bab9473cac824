import type { Snooze } from '../../../shared/domain/reminder.ts';
import type { Reminder } from '../../../shared/domain/reminder.ts';

/** What can be done about a reminder. */
export interface ReminderDeeds {
  readonly done: (reminder: Reminder) => void;
  readonly snooze: (reminder: Reminder, span: Snooze) => void;
  readonly open: (reminder: Reminder) => void;
  /** Without one: all of them. */
  readonly putAway: (reminder?: Reminder) => void;
  readonly today: () => void;
}

/** What "done" means; worded by `reminders:*`. A day in the year is only taken note of. */
export function doneWord({ kind }: Pick<Reminder, 'kind'>): 'done' | 'held' | 'bought' | 'seen' {
  if (kind === 'appointment') return 'held';
  if (kind === 'gift') return 'bought';
  return kind === 'birthday' || kind === 'special-day' || kind === 'festival' ? 'seen' : 'done';
}
