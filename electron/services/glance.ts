import { firstAsks } from '../../shared/contract/first-asks.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import { DueIndex } from '../indexes/due-index.ts';
import type { Breathe } from '../indexes/paced.ts';
import { agendaHandlers } from './agenda.ts';
import { calendarRangeHandlers } from './calendar-range.ts';
import type { Context } from './context.ts';
import { standingOf } from './customer-row.ts';
import type { GlanceAnswer, GlanceHead, GlanceStanding } from './glance-shape.ts';

/** Today and the days after it: a book that was closed on Friday is opened on Monday. */
const DAYS = 4;

/** Customers on one line: about 40 kB, parsed in less than a millisecond. */
const CUSTOMERS_A_LINE = 100;

/** Answers as they will be given on one day, as JSON: a head, then how it stands with the customers. */
export interface GlanceDay {
  readonly on: Day;
  readonly lines: readonly string[];
}

/** The same book on another day. */
async function contextOn(context: Context, on: Day, breathe: Breathe): Promise<Context> {
  const { indexes, world } = context;
  const { owned, search, contacts, facts, rules } = indexes;
  const due = indexes.due.today() === on ? indexes.due : await DueIndex.of({ facts, rules }, on, breathe);
  return {
    ...context,
    world: { ...world, today: () => on },
    indexes: { owned, search, contacts, facts, rules, due, apply: () => undefined, moveTo: async () => undefined },
  };
}

async function answersOn(context: Context, on: Day, breathe: Breathe): Promise<GlanceAnswer[]> {
  const handlers = { ...agendaHandlers(context), ...calendarRangeHandlers(context) };
  const asks = firstAsks(on);
  const answers: GlanceAnswer[] = [];
  for (const ask of asks['agenda.days']) {
    await breathe();
    const answered = await handlers['agenda.days'](ask);
    if (answered.ok) answers.push(['agenda.days', ask, answered.value]);
  }
  for (const ask of asks['calendar.range']) {
    await breathe();
    const answered = await handlers['calendar.range'](ask);
    if (answered.ok) answers.push(['calendar.range', ask, answered.value]);
  }
  return answers;
}

async function linesOn(context: Context, on: Day, breathe: Breathe): Promise<string[]> {
  const { customers, interactions } = context.book.records;
  const head: GlanceHead = {
    customers: customers.size,
    interactions: interactions.size,
    answers: await answersOn(context, on, breathe),
  };
  await breathe();
  const lines = [JSON.stringify(head)];
  const some: GlanceStanding[] = [];
  for (const customer of customers.values()) {
    const { standing, lastOn, nextKey, next } = standingOf(context, customer);
    some.push([customer.id, standing, lastOn ?? '', nextKey ?? '', next]);
    if (some.length === CUSTOMERS_A_LINE) {
      lines.push(JSON.stringify(some.splice(0)));
      await breathe();
    }
  }
  return some.length > 0 ? [...lines, JSON.stringify(some)] : lines;
}

/**
 * What a window asks first, answered beforehand for today and the next days by the services themselves, so that a heavy book shows
 * its day before it has been read.
 *
 * True of the book as it is now: whoever keeps the days must throw them away when the book changes while they are made.
 */
export async function* glanceDays(context: Context, breathe: Breathe): AsyncGenerator<GlanceDay> {
  const first = context.world.today();
  for (let ahead = 0; ahead < DAYS; ahead += 1) {
    const on = addDays(first, ahead);
    yield { on, lines: await linesOn(await contextOn(context, on, breathe), on, breathe) };
  }
}
