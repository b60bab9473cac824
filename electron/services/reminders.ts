import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { News } from '../../shared/contract/news.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import { ok, type Result } from '../../shared/result.ts';
import { againAfter, pruned, putAway, snoozed, standingIn } from '../reminding/answered.ts';
import { look } from '../reminding/look.ts';
import { type Memory, memoryIn, memoryText } from '../reminding/memory.ts';
import type { Context } from './context.ts';
import type { DraftShelf } from './drafts.ts';
import { dayThings, reminderOf, timedThings } from './reminder-things.ts';
import { momentOf, remindingOf } from './reminding-of.ts';

const ROWS_AT_MOST = 200;

/** What has an hour first, by it; the rest as it was told, which was in the order of work. */
function byHour(a: Reminder, b: Reminder): number {
  const [one, other] = [a, b].map(({ on, time }) => (time === undefined ? '~' : `${on} ${time}`));
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1;
}

/** What the rep is reminded of, one look after the other; what was told lies beside the book before anybody hears it. */
export class Reminders {
  readonly #context: Context;
  readonly #shelf: DraftShelf;
  readonly #tell: (news: News) => void;
  #memory: Memory | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(context: Context, shelf: DraftShelf, tell: (news: News) => void) {
    this.#context = context;
    this.#shelf = shelf;
    this.#tell = tell;
  }

  /** Tells what is due now. Of a book that is only read another process tells, and a replayed day has no hour. */
  look(): Promise<readonly string[]> {
    return this.#inTurn(async (memory) => {
      const context = this.#context;
      const now = momentOf(context);
      if (now === undefined || context.book.status().readOnly) return [];
      await context.indexes.moveTo(now.on);
      const { at: dayHour, by } = remindingOf(context);
      const isOpen = (key: string) => reminderOf(context, key) !== undefined;
      const looked = look({
        memory,
        now,
        dayHour,
        timed: timedThings(context, now),
        ofDay: (since) => dayThings(context, now, since),
        isOpen,
      });
      const heard = by === 'none' ? [] : looked.tell;
      const after = by === 'none' ? putAway(looked.memory, looked.tell) : looked.memory;
      this.#memory = looked.isRound ? pruned(after, isOpen) : after;
      if (looked.tell.length > 0 || looked.isRound) await this.#keep();
      if (heard.length > 0) this.#tell({ news: 'reminders', told: [...heard] });
      return heard;
    });
  }

  list(): Promise<Answer<'reminder.list'>> {
    return this.#inTurn(async (memory) => {
      const { by, shows } = remindingOf(this.#context);
      const found = standingIn(memory).flatMap((key) => reminderOf(this.#context, key) ?? []);
      return {
        today: this.#context.world.today(),
        reminders: found.sort(byHour).slice(0, ROWS_AT_MOST),
        total: found.length,
        by,
        shows,
      };
    });
  }

  snooze({ keys, for: span }: Ask<'reminder.snooze'>): Promise<void> {
    const { world } = this.#context;
    return this.#answer((memory) => snoozed(memory, keys, againAfter(span, { at: world.now(), on: world.today() })));
  }

  putAway(keys?: readonly string[]): Promise<void> {
    return this.#answer((memory) => putAway(memory, keys ?? standingIn(memory)));
  }

  /** The book is closed: how long nobody looks is known by the next opening. */
  rest(): Promise<void> {
    return this.#inTurn(async (memory) => {
      if (memory.lookedAt !== undefined) await this.#keep();
    });
  }

  #answer(change: (memory: Memory) => Memory): Promise<void> {
    return this.#inTurn(async (memory) => {
      this.#memory = change(memory);
      await this.#keep();
      this.#tell({ news: 'reminders', told: [] });
    });
  }

  /** What cannot be written is remembered for as long as this process lives; it hinders nobody from being reminded. */
  async #keep(): Promise<void> {
    if (this.#memory === undefined || this.#context.book.status().readOnly) return;
    await this.#shelf.keep(memoryText(this.#memory));
  }

  #inTurn<T>(work: (memory: Memory) => Promise<T>): Promise<T> {
    const next = this.#last.then(async () => work((this.#memory ??= memoryIn(await this.#shelf.read()))));
    this.#last = next.catch(() => undefined);
    return next;
  }
}

type Asked = 'reminder.list' | 'reminder.look' | 'reminder.snooze' | 'reminder.putAway';

export const reminderHandlers = (
  reminders: Reminders,
): { readonly [C in Asked]: (ask: Ask<C>) => Promise<Result<Answer<C>>> } => ({
  'reminder.list': async () => ok(await reminders.list()),
  'reminder.look': async () => ok({ told: [...(await reminders.look())] }),
  async 'reminder.snooze'(ask) {
    await reminders.snooze(ask);
    return ok({});
  },
  async 'reminder.putAway'({ keys }) {
    await reminders.putAway(keys);
    return ok({});
  },
});
