import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Feedback } from '../../shared/domain/feedback.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { commit, type Context, fresh, put } from './context.ts';
import { contactOps, contactRefusal, type LogAsk } from './interaction.ts';

type CallbackAsk = Ask<'callback.log'>;
type Answered = Answer<'callback.log'>;

interface Found {
  readonly ops: readonly Op[];
  readonly about: Pick<Answered, 'feedbackId' | 'promiseId'>;
}

const NOTHING: Found = { ops: [], about: {} };

/** Of nobody who was not reached anything was found out. */
const wasReached = ({ outcome }: CallbackAsk): boolean => outcome === 'reached';

function contactOf({ customerId, personIds, on, time, channel = 'call', outcome, note, next }: CallbackAsk): LogAsk {
  return {
    customerId,
    on,
    channel,
    direction: 'out',
    outcome,
    note,
    next,
    ...(personIds && { personIds }),
    ...(time !== undefined && { time }),
  };
}

/** A problem is a complaint, and owed to be put right. */
function complaintOf(context: Context, { customerId, on, callback, fix }: CallbackAsk, interactionId: string): Found {
  const words = callback?.problem?.trim() ?? '';
  if (words === '') return NOTHING;
  const promise = fix && fresh<'promises'>(context, { customerId, kind: 'fix', ...fix });
  const complaint = fresh<'feedback'>(context, {
    customerId,
    kind: 'complaint',
    on,
    words,
    interactionId,
    ...(promise && { promiseId: promise.id }),
  });
  return {
    ops: [put('feedback', complaint), ...(promise ? [put('promises', promise)] : [])],
    about: { feedbackId: complaint.id, ...(promise && { promiseId: promise.id }) },
  };
}

function wantOps(context: Context, { customerId, on, callback, want }: CallbackAsk): Op[] {
  if (want === undefined) return [];
  const note = callback?.need?.trim() ?? '';
  return [put('wants', fresh<'wants'>(context, { customerId, since: on, ...want, ...(note !== '' && { note }) }))];
}

const KINDS = {
  'why-us': 'reason',
  'what-made-you-buy': 'reason',
  'what-to-improve': 'suggestion',
} as const satisfies Record<NonNullable<CallbackAsk['survey']>[number]['question'], Feedback['kind']>;

const surveyOps = (context: Context, { customerId, on, survey = [] }: CallbackAsk, interactionId: string): Op[] =>
  survey.map(({ question, words }) =>
    put('feedback', fresh<'feedback'>(context, { customerId, kind: KINDS[question], on, words, interactionId })),
  );

function everythingOf(context: Context, customer: Readonly<Customer>, ask: CallbackAsk) {
  const contact = contactOf(ask);
  if (!wasReached(ask)) return { ...contactOps(context, customer, contact), about: NOTHING.about };
  const { id, ops } = contactOps(context, customer, contact, ask.callback && { callback: ask.callback });
  const complaint = complaintOf(context, ask, id);
  return {
    id,
    about: complaint.about,
    ops: [...ops, ...complaint.ops, ...wantOps(context, ask), ...surveyOps(context, ask, id)],
  };
}

function refusalOf(context: Context, ask: CallbackAsk) {
  const { fix, callback } = ask;
  if (fix && (callback?.problem ?? '').trim() === '')
    return fail('invalid-ask', { path: 'fix', problem: 'nothing-to-fix' });
  if (fix && fix.dueOn < context.world.today()) return fail('day-past', { on: fix.dueOn });
  return contactRefusal(context, contactOf(ask));
}

async function log(context: Context, ask: CallbackAsk): Promise<Result<Answered>> {
  const customer = context.book.records.customers.get(ask.customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  const refusal = refusalOf(context, ask);
  if (refusal) return refusal;
  const { id, ops, about } = everythingOf(context, customer, ask);
  const done = await commit(context, { code: 'callback.log', params: { name: customer.name } }, ops);
  if (!done.ok) return done;
  const nextOn = context.indexes.due.planOf(customer.id)?.row?.on;
  return ok({ ...done.value, id, ...about, ...(nextOn && { nextOn }) });
}

/** A callback by the form: one change, one undo. */
export const callbackHandlers = (context: Context): Pick<Handlers, 'callback.log'> => ({
  'callback.log': (ask) => log(context, ask),
});
