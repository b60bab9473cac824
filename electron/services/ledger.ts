import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { LeakRow } from '../../shared/contract/ledger-channels.ts';
import { csvText } from '../../shared/domain/csv-cell.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { type Feedback, FEEDBACK_KINDS } from '../../shared/domain/feedback.ts';
import { LEAKS } from '../../shared/domain/leak.ts';
import type { Request } from '../../shared/domain/request.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { ok } from '../../shared/result.ts';
import { paced } from '../indexes/paced.ts';
import { leaksOf } from '../insights/leaks.ts';
import { whoIs } from './around.ts';
import { belongingTo, type Context } from './context.ts';
import { factsOf } from './customer-row.ts';
import { settingsOf } from './settings.ts';

const ROWS_AT_MOST = 200;
const NAMED_AT_MOST = 100;

type Owned = { readonly customerId: string };

/** Only of those who are in the book: what waits in the bin is owed to nobody. */
function withCustomer<R extends Owned>(
  context: Context,
  records: Iterable<R>,
): { record: R; customer: ReturnType<typeof whoIs> }[] {
  return [...records].flatMap((record) => {
    const customer = context.book.records.customers.get(record.customerId);
    return customer ? [{ record, customer: whoIs(customer) }] : [];
  });
}

const pageOf = <R>(rows: readonly R[], offset = 0): R[] => rows.slice(offset, offset + ROWS_AT_MOST);

const up = (a: string, b: string): number => Number(a > b) - Number(a < b);

function promises(context: Context, { offset }: Ask<'ledger.promises'>) {
  const today = context.world.today();
  const open = withCustomer(context, context.book.records.promises.values())
    .filter(({ record }) => record.keptOn === undefined || record.keptOn > today)
    .sort((a, b) => up(a.record.dueOn, b.record.dueOn) || up(a.record.id, b.record.id));
  const rows = pageOf(open, offset).map(({ record, customer }) => ({ promise: record, customer }));
  return ok({ rows, total: open.length, late: open.filter(({ record }) => record.dueOn < today).length });
}

const isDecided = ({ state }: Request): boolean => state !== 'noted' && state !== 'assessed';

function requests(context: Context, { settled = false, offset }: Ask<'ledger.requests'>) {
  const turn = settled ? -1 : 1;
  const day = ({ notedOn, stateOn = notedOn }: Request): Day => (settled ? stateOn : notedOn);
  const found = withCustomer(context, context.book.records.requests.values())
    .filter(({ record }) => isDecided(record) === settled)
    .sort((a, b) => turn * up(day(a.record), day(b.record)) || up(a.record.id, b.record.id));
  return ok({
    rows: pageOf(found, offset).map(({ record, customer }) => ({ request: record, customer })),
    total: found.length,
  });
}

const isOpenComplaint = ({ kind, closedOn }: Feedback): boolean => kind === 'complaint' && closedOn === undefined;

function said(context: Context, { kind, offset }: Ask<'ledger.feedback'>) {
  const all = withCustomer(context, context.book.records.feedback.values());
  const found = all
    .filter(({ record }) => kind === undefined || record.kind === kind)
    .sort(
      (a, b) =>
        Number(isOpenComplaint(b.record)) - Number(isOpenComplaint(a.record)) ||
        up(b.record.on, a.record.on) ||
        up(a.record.id, b.record.id),
    );
  const count = (of: Feedback['kind']) => all.filter(({ record }) => record.kind === of).length;
  return ok({
    rows: pageOf(found, offset).map(({ record, customer }) => ({ feedback: record, customer })),
    total: found.length,
    counts: Object.fromEntries(FEEDBACK_KINDS.map((each) => [each, count(each)])) as Record<Feedback['kind'], number>,
  });
}

function gaps(context: Context) {
  const t = translator(settingsOf(context).language ?? context.language);
  const rows = withCustomer(context, context.book.records.feedback.values())
    .filter(({ record }) => record.kind === 'product-gap')
    .sort((a, b) => up(b.record.on, a.record.on));
  const heads = (['on', 'customer', 'company', 'words', 'outcome'] as const).map((head) => t(`ledger:gaps.${head}`));
  const lines = rows.map(({ record: { on, words, outcome = '' }, customer: { name, company = '' } }) => [
    on,
    name,
    company,
    words,
    outcome,
  ]);
  const name = `${t('ledger:gaps.file')}-${context.world.today()}.csv`;
  return ok({ name, text: csvText([heads, ...lines]), count: rows.length });
}

async function leaks(context: Context) {
  const today = context.world.today();
  const { customers } = context.book.records;
  const found = new Map(LEAKS.map((leak) => [leak, [] as { customer: Readonly<Customer>; on: Day }[]]));
  const look = ({ id }: Readonly<Customer>) => {
    const customer = customers.get(id);
    if (!customer || customer.givenUp !== undefined) return;
    const facts = {
      ...factsOf(context, customer),
      revenueClass: context.indexes.due.revenue.classOf(id),
      requests: belongingTo(context, 'requests', id),
      gifts: belongingTo(context, 'gifts', id),
    };
    for (const { leak, on } of leaksOf(facts, today)) found.get(leak)?.push({ customer, on });
  };
  await paced([...customers.values()], look, () => context.world.pause());
  const rows = [...found].map(
    ([leak, whom]): LeakRow => ({
      leak,
      count: whom.length,
      customers: whom
        .sort((a, b) => up(a.on, b.on) || up(a.customer.id, b.customer.id))
        .slice(0, NAMED_AT_MOST)
        .map(({ customer, on }) => ({ ...whoIs(customer), on })),
    }),
  );
  return ok({ leaks: rows });
}

/** What is owed, asked and said across the whole book, and where customers may be lost. */
export const ledgerHandlers = (
  context: Context,
): Pick<Handlers, `ledger.${'promises' | 'requests' | 'feedback' | 'gaps' | 'leaks'}`> => ({
  'ledger.promises': async (ask) => promises(context, ask),
  'ledger.requests': async (ask) => requests(context, ask),
  'ledger.feedback': async (ask) => said(context, ask),
  'ledger.gaps': async () => gaps(context),
  'ledger.leaks': () => leaks(context),
});
