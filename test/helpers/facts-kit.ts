import { bareFacts, type CustomerFacts } from '../../electron/cadence/facts.ts';
import { followUpsOf } from '../../electron/cadence/follow-ups.ts';
import { planFor } from '../../electron/cadence/plan.ts';
import type { PlanRules } from '../../electron/cadence/rules.ts';
import type { CustomerPlan } from '../../electron/cadence/customer-plan.ts';
import type { PlannedRow } from '../../electron/cadence/planned.ts';
import general from '../../resources/playbooks/general.json' with { type: 'json' };
import { weekdaysOnly } from '../../shared/almanac/work-day.ts';
import type { RecordOf } from '../../shared/domain/book.ts';
import type { Choice } from '../../shared/domain/choice.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Deal } from '../../shared/domain/deal.ts';
import { loadPlaybooks, type Playbooks } from '../../shared/domain/playbooks.ts';
import type { Commitment, Quote } from '../../shared/domain/trade.ts';
import { AT, idOf, makeCustomer, makeInteraction } from './book-kit.ts';

function shippedPlaybooks(): Playbooks {
  const read = loadPlaybooks([general]);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.of('general');
}

export const playbooks = shippedPlaybooks();

/** Weekdays are worked, whoever asks, and a day has room for everybody. */
export const rules: PlanRules = {
  playbooks,
  workDays: () => weekdaysOnly,
  capacity: { calls: 1_000, visits: 1_000 },
  closesAt: '18:00',
  revenue: { shares: '50-35-15', months: 12, currency: 'CNY', rates: {} },
};

export const CUSTOMER = idOf(1);
const RECORD = { createdAt: AT, changedAt: AT, customerId: CUSTOMER };

type Step = 'open' | 'signed' | 'delivered' | 'paid' | 'lost';

function dealOf(on: string, step: Step | Partial<Deal>): Partial<Deal> {
  if (typeof step !== 'string') return step;
  return step === 'open' ? {} : { [`${step}On`]: asDay(on) };
}

type InteractionPatch = Partial<Omit<RecordOf<'interactions'>, 'on'>>;

/** The facts of customer 1 as a test tells them: days as text, and only what matters. */
export interface Told {
  readonly customer?: Partial<RecordOf<'customers'>>;
  readonly addedOn?: string;
  readonly intent?: readonly [code: string, since: string];
  readonly expectedOn?: string;
  readonly pinned?: string;
  readonly talks?: readonly string[];
  readonly sent?: readonly string[];
  /** `[day, what]`. */
  readonly other?: readonly (readonly [string, InteractionPatch])[];
  readonly quotes?: readonly (readonly [sentOn: string, patch?: Partial<Quote>])[];
  /** `[the day it was begun and reached that step, the step]`, or what matters of it. */
  readonly deals?: readonly (readonly [on: string, step: Step | Partial<Deal>])[];
  /** Whatever else is known, whole. */
  readonly more?: Partial<CustomerFacts>;
  readonly promises?: readonly (readonly [dueOn: string, keptOn?: string])[];
  readonly choices?: readonly Choice[];
}

const OUTCOMES = { talks: { outcome: 'reached' }, sent: { outcome: 'sent', channel: 'email' } } as const;

function interactionsOf({ talks = [], sent = [], other = [] }: Told): RecordOf<'interactions'>[] {
  const told: (readonly [string, InteractionPatch])[] = [
    ...talks.map((on) => [on, OUTCOMES.talks] as const),
    ...sent.map((on) => [on, OUTCOMES.sent] as const),
    ...other,
  ];
  return told
    .map(([on, patch], n) => makeInteraction(100 + n, CUSTOMER, { ...patch, on: asDay(on) }))
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

function customerOf({ customer, addedOn, intent, expectedOn, pinned }: Told): RecordOf<'customers'> {
  const horizon = {
    ...(expectedOn === undefined ? {} : { expectedOn: asDay(expectedOn) }),
    ...(pinned === undefined ? {} : { pinned }),
  };
  return makeCustomer(1, {
    addedOn: asDay(addedOn ?? '2026-09-01'),
    ...(intent === undefined ? {} : { intent: { code: intent[0], since: asDay(intent[1]) } }),
    ...(Object.keys(horizon).length === 0 ? {} : { horizon }),
    ...customer,
  });
}

export function tell(told: Told): CustomerFacts {
  const quotes = (told.quotes ?? []).map(
    ([on, patch], n): Quote => ({ ...RECORD, id: idOf(300 + n), title: '报价', sentOn: asDay(on), ...patch }),
  );
  const deals = (told.deals ?? []).map(
    ([on, step], n): Deal => ({
      ...RECORD,
      id: idOf(400 + n),
      product: '样车',
      on: asDay(on),
      note: '',
      ...dealOf(on, step),
    }),
  );
  const promises = (told.promises ?? []).map(
    ([dueOn, keptOn], n): Commitment => ({
      ...RECORD,
      id: idOf(500 + n),
      what: '送样品',
      dueOn: asDay(dueOn),
      ...(keptOn === undefined ? {} : { keptOn: asDay(keptOn) }),
    }),
  );
  return {
    ...bareFacts(customerOf(told)),
    interactions: interactionsOf(told),
    quotes,
    deals,
    promises,
    choices: told.choices ?? [],
    ...told.more,
  };
}

let choices = 0;
/** A choice about a follow-up of customer 1; `key` without the customer. */
export const choose = (kind: Choice['kind'], key: string, on: string, patch: Partial<Choice> = {}): Choice => ({
  ...RECORD,
  id: idOf(600 + choices++),
  kind,
  key: `${CUSTOMER}/${key}`,
  on: asDay(on),
  ...patch,
});

/** The plan without what it was made from. */
export function planOn(today: string, told: Told, by: PlanRules = rules): CustomerPlan {
  const { proposal: _proposal, ...plan } = planFor(tell(told), by, asDay(today));
  return plan;
}

/** The row that must be there. */
export function rowOn(today: string, told: Told, by: PlanRules = rules): PlannedRow {
  const { row, state, cause } = planOn(today, told, by);
  if (row === undefined) throw new Error(`no row: ${state} ${cause ?? ''}`);
  return row;
}

/** Every open step by itself, before anything is merged or moved: `cadence/step from..until`. */
export const openOn = (today: string, told: Told, by: PlanRules = rules): string[] =>
  followUpsOf(tell(told), by, asDay(today)).map(
    ({ cadence, step, window }) => `${cadence.id}/${step.id} ${window.from}..${window.until}`,
  );

/** What is open of one cadence: `step from..until` of each, or `none`. */
export function stepsOf(cadence: string, today: string, told: Told, by: PlanRules = rules): string {
  const found = openOn(today, told, by).filter((each) => each.startsWith(`${cadence}/`));
  return found.map((each) => each.slice(cadence.length + 1)).join(', ') || 'none';
}

/** What a table of windows asserts, short enough for a line. */
export const shortOf = ({ on, window, overdue, reasons }: PlannedRow): string =>
  [
    `${window.from}..${window.until}`,
    `on ${on}`,
    ...(overdue ? ['overdue'] : []),
    ...reasons.map((r) => r.cadence),
  ].join(' ');
