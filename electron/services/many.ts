import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Deed, ManyReach } from '../../shared/contract/listing-channels.ts';
import type { Op } from '../../shared/domain/book.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { commit, type Context } from './context.ts';
import { type LeftWhy, verdictOn } from './many-verdicts.ts';

const NAMES_TOLD = 5;

interface Weighed {
  readonly ops: readonly Op[];
  readonly reach: ManyReach;
}

/** What cannot be done to anybody. */
function impossible({ playbooks, world }: Context, deed: Deed): Result<never> | undefined {
  if ((deed.do === 'snooze' || deed.do === 'freeze') && deed.until < world.today())
    return fail('day-past', { on: deed.until });
  if (deed.do === 'enrol' && !playbooks.cadences.has(deed.cadence))
    return fail('invalid-ask', { path: 'deed.cadence', problem: 'no-such-cadence' });
  return undefined;
}

function weighed(context: Context, { ids, deed }: Ask<'customer.previewMany'>): Result<Weighed> {
  const refused = impossible(context, deed);
  if (refused !== undefined) return refused;
  const left = new Map<LeftWhy, { count: number; names: string[] }>();
  const ops: Op[] = [];
  let touched = 0;
  for (const id of new Set(ids)) {
    const who = context.book.records.customers.get(id);
    const verdict = who === undefined ? 'gone' : verdictOn(context, who, deed);
    if (typeof verdict !== 'string') {
      ops.push(...verdict);
      touched += 1;
      continue;
    }
    const known = left.get(verdict) ?? { count: 0, names: [] };
    if (who !== undefined && known.names.length < NAMES_TOLD) known.names.push(who.name);
    left.set(verdict, { ...known, count: known.count + 1 });
  }
  return ok({ ops, reach: { touched, left: [...left].map(([why, those]) => ({ why, ...those })) } });
}

async function change(
  context: Context,
  ask: Ask<'customer.changeMany'>,
): Promise<Result<Answer<'customer.changeMany'>>> {
  const found = weighed(context, ask);
  if (!found.ok) return found;
  const { ops, reach } = found.value;
  if (reach.touched === 0) return fail('nobody-touched');
  const done = await commit(context, { code: `many.${ask.deed.do}`, params: { count: reach.touched } }, ops);
  return done.ok ? ok({ ...done.value, ...reach }) : done;
}

/** One deed for many customers: looked at first, then done as one change that one undo takes back. */
export const manyHandlers = (context: Context): Pick<Handlers, 'customer.previewMany' | 'customer.changeMany'> => ({
  async 'customer.previewMany'(ask) {
    const found = weighed(context, ask);
    return found.ok ? ok(found.value.reach) : found;
  },
  'customer.changeMany': (ask) => change(context, ask),
});
