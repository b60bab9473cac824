import type { Customers } from '../../shared/contract/playbook-channels.ts';
import type { Customer, ManualNextSchema } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { textIn } from '../../shared/i18n/text-in.ts';
import type { CustomerFacts } from '../cadence/facts.ts';
import type { PlannedRow } from '../cadence/planned.ts';
import type { PlanRules } from '../cadence/rules.ts';
import { DueIndex, type PlanGround } from '../indexes/due-index.ts';
import type { z } from 'zod';
import { withNext } from './after-log.ts';
import type { Context } from './context.ts';
import { languageOf } from './settings.ts';

type ManualNext = z.infer<typeof ManualNextSchema>;

/** Everybody's plan as other rules would have it. */
export interface Outcome {
  /** What is known of everybody then. */
  readonly facts: PlanGround['facts'];
  readonly due: DueIndex;
  /** Whose present day stays, as a date of the rep's own. */
  readonly kept: ReadonlyMap<string, ManualNext>;
}

const WHAT_UNITS = 500;

/** The day a contact is for: of one that is late the last day on which it was not. */
export const dayOf = (row: PlannedRow): Day => (row.overdue ? row.lastDay : row.on);

/** The day a customer has now. One that is late stays as late as it is. */
function presentNext(row: PlannedRow, { playbooks }: PlanRules, language: Language): ManualNext {
  const [reason] = row.reasons;
  const step = playbooks.cadences.get(reason?.cadence ?? '')?.steps.find(({ id }) => id === reason?.step);
  const aim = textIn(step?.aim, language)?.slice(0, WHAT_UNITS).toWellFormed();
  return {
    on: dayOf(row),
    ...(row.time !== undefined && { time: row.time }),
    ...(aim !== undefined && { what: aim }),
  };
}

/** A customer with a date of the rep's own. */
export const withKept = (customer: Readonly<Customer>, next: ManualNext): Customer =>
  withNext(customer, { mode: 'manual', ...next }, false);

class Keeping {
  readonly kept = new Map<string, ManualNext>();
  readonly #facts = new Map<string, CustomerFacts>();
  readonly #context: Context;
  /** As they were when it was asked: the book may go on meanwhile. */
  readonly #rules: PlanRules;
  readonly #due: DueIndex;

  constructor(context: Context) {
    this.#context = context;
    this.#rules = context.indexes.rules;
    this.#due = context.indexes.due;
  }

  get facts(): PlanGround['facts'] {
    const known = this.#context.indexes.facts;
    return {
      ids: () => known.ids(),
      of: (id) => this.#facts.get(id) ?? known.of(id),
      dealsOf: (id) => known.dealsOf(id),
    };
  }

  /** Holds whom those plans would move; true when there was somebody. */
  holdMoved(due: DueIndex): boolean {
    const before = this.kept.size;
    const language = languageOf(this.#context);
    for (const id of this.#context.indexes.facts.ids()) {
      const plan = this.#due.planOf(id);
      const facts = this.#context.indexes.facts.of(id);
      if (this.kept.has(id) || facts === undefined || plan?.state !== 'automatic' || plan.row === undefined) continue;
      const after = due.planOf(id)?.row;
      if (after !== undefined && dayOf(after) === dayOf(plan.row)) continue;
      const next = presentNext(plan.row, this.#rules, language);
      this.kept.set(id, next);
      this.#facts.set(id, { ...facts, customer: withKept(facts.customer, next) });
    }
    return this.kept.size > before;
  }
}

/**
 * Plans everybody by other rules, in pieces; nothing is written.
 *
 * Who keeps their day may push others off theirs, who then keep it too: so it is asked until nobody is moved any more.
 */
export async function outcomeOf(context: Context, rules: PlanRules, customers: Customers): Promise<Outcome> {
  const keeping = new Keeping(context);
  const { facts, kept } = keeping;
  const today = context.world.today();
  const plan = () => DueIndex.of({ facts, rules }, today, () => context.world.pause());
  let due = await plan();
  while (customers === 'keep-next' && keeping.holdMoved(due)) due = await plan();
  return { facts, due, kept };
}
