import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { PlaybookPreview } from '../../shared/contract/playbook-channels.ts';
import type { CadenceView } from '../../shared/domain/playbook.ts';
import { isSameCadence, withoutPlace } from '../../shared/domain/playbook-edit.ts';
import { ok, type Result } from '../../shared/result.ts';
import type { PlannedRow } from '../cadence/planned.ts';
import type { PlanRules } from '../cadence/rules.ts';
import type { DueIndex } from '../indexes/due-index.ts';
import { type Context, customerNameOf } from './context.ts';
import { forecastBy } from './plan-forecast.ts';
import { checkedEdit } from './playbook-checks.ts';
import { dayOf, type Outcome, outcomeOf } from './playbook-outcome.ts';
import { draftOf } from './playbook-own.ts';

const TOLD = 200;

type Cadences = ReadonlyMap<string, CadenceView>;
type Move = PlaybookPreview['moves'][number];

const isSame = (one: CadenceView | undefined, other: CadenceView | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && isSameCadence(withoutPlace(one), withoutPlace(other)));

/** Cadences that are changed, new or gone. */
function differing(before: Cadences, after: Cadences): ReadonlySet<string> {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return new Set([...ids].filter((id) => !isSame(before.get(id), after.get(id))));
}

const comesFrom = (row: PlannedRow | undefined, cadences: ReadonlySet<string>): string | undefined =>
  row?.reasons.find(({ cadence }) => cadences.has(cadence))?.cadence;

interface Difference {
  readonly moves: readonly Move[];
  readonly touched: number;
  readonly inGone: ReadonlyMap<string, string>;
}

/** Who runs in one of these cadences because the rep put them on it. */
function byHand({ book }: Context, cadences: ReadonlySet<string>): Map<string, string> {
  const found = new Map<string, string>();
  for (const { customerId, cadence, exit } of book.records.enrolments.values())
    if (exit === undefined && cadences.has(cadence)) found.set(customerId, cadence);
  return found;
}

const soonest = ({ from, to }: Move): string => [from ?? '9', to ?? '9'].sort().join();

function difference(context: Context, old: PlanRules, dues: readonly [DueIndex, DueIndex], now: PlanRules): Difference {
  const changed = differing(old.playbooks.cadences, now.playbooks.cadences);
  const gone = new Set([...old.playbooks.cadences.keys()].filter((id) => !now.playbooks.cadences.has(id)));
  const inGone = byHand(context, gone);
  const moves: Move[] = [];
  let touched = 0;
  for (const customerId of context.indexes.facts.ids()) {
    const [before, after] = dues.map((due) => due.planOf(customerId)?.row);
    if (comesFrom(before, changed) !== undefined || comesFrom(after, changed) !== undefined) touched += 1;
    const from = comesFrom(before, gone);
    if (from !== undefined) inGone.set(customerId, from);
    const [was, is] = [before && dayOf(before), after && dayOf(after)];
    if (was === is) continue;
    const name = customerNameOf(context, customerId);
    moves.push({ customerId, name, ...(was && { from: was }), ...(is && { to: is }) });
  }
  return { moves: moves.sort((a, b) => (soonest(a) < soonest(b) ? -1 : 1)), touched, inGone };
}

/** What the coming weeks would be by these rules, against what they are. */
async function compared(
  context: Context,
  rules: PlanRules,
  weeks: number,
  customers: Ask<'playbook.preview'>['customers'],
): Promise<Answer<'playbook.preview'>> {
  const was = context.indexes.rules;
  const dueWas = context.indexes.due;
  const { due, facts }: Outcome = await outcomeOf(context, rules, customers ?? 'replan');
  const { moves, touched, inGone } = difference(context, was, [dueWas, due], rules);
  const before = await forecastBy(context, was, weeks);
  const after = await forecastBy(context, rules, weeks, facts);
  return {
    before,
    after,
    touched,
    moves: moves.slice(0, TOLD),
    movesTotal: moves.length,
    vanishing: [...inGone]
      .slice(0, TOLD)
      .map(([customerId, cadence]) => ({ customerId, name: customerNameOf(context, customerId), cadence })),
    vanishingTotal: inGone.size,
  };
}

export async function previewPlaybook(
  context: Context,
  { id, edit, weeks, customers }: Ask<'playbook.preview'>,
): Promise<Result<Answer<'playbook.preview'>>> {
  const checked = checkedEdit(edit ?? {});
  if (!checked.ok) return checked;
  const draft = draftOf(context, id, edit);
  if (!draft.ok) return draft;
  return ok(await compared(context, { ...context.indexes.rules, playbooks: draft.value }, weeks, customers));
}
