import type { Collection } from '../../shared/domain/book.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';
import { type Breathe, paced } from './paced.ts';

interface Change {
  readonly collection: Collection;
  readonly before: Readonly<Record<string, unknown>> | undefined;
  readonly after: Readonly<Record<string, unknown>> | undefined;
}

type Told = Pick<Interaction, 'on' | 'channel'>;

/** How many contacts lie on each day; words to oneself are none. */
export class ContactDays {
  readonly #counts = new Map<Day, number>();

  static async of(interactions: Iterable<Told>, breathe: Breathe): Promise<ContactDays> {
    const days = new ContactDays();
    await paced(interactions, (interaction) => days.#count(interaction, 1), breathe);
    return days;
  }

  on(day: Day): number {
    return this.#counts.get(day) ?? 0;
  }

  apply(changes: readonly Change[]): void {
    for (const { collection, before, after } of changes) {
      if (collection !== 'interactions') continue;
      this.#count(before as Told | undefined, -1);
      this.#count(after as Told | undefined, 1);
    }
  }

  #count(interaction: Told | undefined, step: 1 | -1): void {
    if (interaction === undefined || interaction.channel === 'note') return;
    this.#counts.set(interaction.on, this.on(interaction.on) + step);
  }
}
