import type { Channel } from '../../shared/domain/channel.ts';
import { addDays, type Day, daysBetween, weekdayOf } from '../../shared/domain/day.ts';
import { type Interaction, isSending, isTalk } from '../../shared/domain/interaction.ts';

export interface ContactWeek {
  /** First day of the week. */
  readonly from: Day;
  /** Talks, sent items and attempts; words to oneself are no contact. */
  readonly total: number;
  readonly talks: number;
  /** Outgoing tries that reached nobody. */
  readonly attempts: number;
  readonly byChannel: Partial<Record<Channel, number>>;
}

/** The first day of the week a day lies in; weeks begin on Monday (1) or Sunday (7). */
export const weekStart = (day: Day, firstDayOfWeek: 1 | 7): Day =>
  addDays(day, -((weekdayOf(day) - firstDayOfWeek + 7) % 7));

type Counted = { -readonly [K in keyof ContactWeek]: ContactWeek[K] };

const emptyWeek = (from: Day): Counted => ({ from, total: 0, talks: 0, attempts: 0, byChannel: {} });

/** Contacts of the last `weeks` weeks up to `today`, oldest first; weeks without any stand there with zeros. */
export function contactsPerWeek(
  interactions: Iterable<Pick<Interaction, 'on' | 'channel' | 'direction' | 'outcome'>>,
  { today, weeks, firstDayOfWeek }: { today: Day; weeks: number; firstDayOfWeek: 1 | 7 },
): ContactWeek[] {
  const first = addDays(weekStart(today, firstDayOfWeek), -7 * (weeks - 1));
  const found = Array.from({ length: weeks }, (_, i) => emptyWeek(addDays(first, 7 * i)));
  for (const interaction of interactions) {
    if (interaction.channel === 'note' || interaction.on < first || interaction.on > today) continue;
    const week = found[Math.floor(daysBetween(first, interaction.on) / 7)];
    if (!week) continue;
    week.total += 1;
    week.byChannel[interaction.channel] = (week.byChannel[interaction.channel] ?? 0) + 1;
    if (isTalk(interaction)) week.talks += 1;
    else if (!isSending(interaction)) week.attempts += 1;
  }
  return found;
}
