import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Customers } from '../../shared/contract/playbook-channels.ts';
import type { ChangeLabel, Op } from '../../shared/domain/book.ts';
import { nameProblem } from '../../shared/domain/cadence-problems.ts';
import type { OwnPlaybook } from '../../shared/domain/own-playbook.ts';
import { baseOf, effectiveOf } from '../../shared/domain/own-shelf.ts';
import type { Playbook } from '../../shared/domain/playbook.ts';
import { editedPlaybook, type PlaybookEdit } from '../../shared/domain/playbook-edit.ts';
import type { Playbooks } from '../../shared/domain/playbooks.ts';
import type { Texts } from '../../shared/domain/record.ts';
import { SETTINGS_ID, type Settings } from '../../shared/domain/settings.ts';
import { textIn } from '../../shared/i18n/text-in.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { changed, commit, type Context, put } from './context.ts';
import { checkedEdit } from './playbook-checks.ts';
import { outcomeOf, withKept } from './playbook-outcome.ts';
import { belowOf, choiceOf, ownOf, shelfOf } from './playbook-own.ts';
import { intoBin } from './remove.ts';
import { languageOf, settingsOf } from './settings.ts';

type Written = Promise<Result<Answer<'playbook.save'>>>;

export const isInForce = (context: Context, id: string): boolean => settingsOf(context).playbook === id;

const labelOf = (context: Context, verb: string, name: Texts): ChangeLabel => ({
  code: `playbook.${verb}`,
  params: { name: textIn(name, languageOf(context)) ?? '' },
});

/** Present days that stay when those rules come, as dates of the rep's own. */
async function keptOps(context: Context, playbooks: Playbooks, customers: Customers | undefined): Promise<Op[]> {
  if (customers !== 'keep-next') return [];
  const { kept } = await outcomeOf(context, { ...context.indexes.rules, playbooks }, customers);
  return [...kept].flatMap(([id, next]) => {
    // The customer as they are now: planning took a while, and others had their turn.
    const customer = context.book.records.customers.get(id);
    return customer === undefined ? [] : [put('customers', changed(context, customer, withKept(customer, next)))];
  });
}

interface Change {
  readonly id: string;
  readonly label: ChangeLabel;
  /** Made when all else is known: records are written as they are then. */
  readonly ops: () => readonly Op[];
  /** What everybody is planned by after it; absent where nobody is planned anew. */
  readonly playbooks?: Playbooks | undefined;
  readonly customers?: Customers | undefined;
}

/** One change, with what happens to customers in it: one undo takes all of it back. */
async function write(context: Context, { id, label, ops, playbooks, customers }: Change): Written {
  const kept = playbooks === undefined ? [] : await keptOps(context, playbooks, customers);
  const done = await commit(context, label, [...ops(), ...kept]);
  return done.ok ? ok({ ...done.value, id, kept: kept.length }) : done;
}

/** A new playbook of the rep's own; its code comes from its record, so that no two ever clash. */
export async function addOwn(
  context: Context,
  playbook: Omit<Playbook, 'id'>,
  verb: 'copy' | 'import',
): Promise<Result<Answer<'playbook.copy'>>> {
  const { world, shippedPlaybooks } = context;
  const [recordId, now] = [world.newId(), world.now()];
  const id = `own-${recordId}`;
  const whole = { ...playbook, id };
  const seenVersion = Math.max(1, baseOf(shippedPlaybooks, { playbook: whole }).revision);
  const record: OwnPlaybook = { id: recordId, createdAt: now, changedAt: now, playbook: whole, seenVersion };
  return write(context, { id, label: labelOf(context, verb, playbook.name), ops: () => [put('playbooks', record)] });
}

export async function copyPlaybook(context: Context, { id, name }: Ask<'playbook.copy'>): Written {
  const wrong = nameProblem(name);
  if (wrong !== undefined) return fail('invalid-ask', { path: 'name', problem: wrong });
  const source = choiceOf(context, id);
  if (!source.ok) return source;
  const own = ownOf(context, id);
  const { about } = source.value;
  const shipped: Omit<Playbook, 'id'> = { version: 1, name, basedOn: id, cadences: [], ...(about && { about }) };
  return addOwn(context, own.ok ? { ...own.value.playbook, name } : shipped, 'copy');
}

async function writeOwn(
  context: Context,
  own: Readonly<OwnPlaybook>,
  edit: PlaybookEdit,
  { verb, customers }: { verb: string; customers: Customers | undefined },
): Written {
  const base = baseOf(context.shippedPlaybooks, own);
  const playbook = editedPlaybook(own.playbook, base, edit);
  const { id, name } = playbook;
  const playbooks = isInForce(context, id) ? effectiveOf(context.shippedPlaybooks, { playbook }) : undefined;
  const ops = () => {
    const now = context.book.records.playbooks.get(own.id) ?? own;
    const seenVersion = Math.max(now.seenVersion, base.revision);
    return [
      put('playbooks', changed(context, now, { playbook: editedPlaybook(now.playbook, base, edit), seenVersion })),
    ];
  };
  return write(context, { id, label: labelOf(context, verb, name), ops, playbooks, customers });
}

export async function savePlaybook(context: Context, { id, edit, customers }: Ask<'playbook.save'>): Written {
  const checked = checkedEdit(edit);
  if (!checked.ok) return checked;
  const own = ownOf(context, id);
  return own.ok ? writeOwn(context, own.value, edit, { verb: 'change', customers }) : own;
}

export async function restorePlaybook(context: Context, ask: Ask<'playbook.restore'>): Written {
  const own = ownOf(context, ask.id);
  if (!own.ok) return own;
  const edit: PlaybookEdit = { restore: ask.cadence === undefined ? 'all' : [ask.cadence] };
  return writeOwn(context, own.value, edit, { verb: 'restore', customers: ask.customers });
}

/** The settings with another playbook in force. */
function inForceOp(context: Context, playbook: string): Op {
  const now = context.world.now();
  const createdAt = context.book.records.settings.get(SETTINGS_ID)?.createdAt ?? now;
  const record: Settings = { ...settingsOf(context), playbook, id: SETTINGS_ID, createdAt, changedAt: now };
  return put('settings', record);
}

export async function usePlaybook(context: Context, { id, customers }: Ask<'playbook.use'>): Written {
  const choice = choiceOf(context, id);
  if (!choice.ok) return choice;
  const label = labelOf(context, 'use', choice.value.name);
  const playbooks = shelfOf(context).of(id);
  return write(context, { id, label, ops: () => [inForceOp(context, id)], playbooks, customers });
}

export async function removePlaybook(context: Context, { id, customers }: Ask<'playbook.remove'>): Written {
  const own = ownOf(context, id);
  if (!own.ok) return own;
  const { name } = own.value.playbook;
  const label = labelOf(context, 'remove', name);
  const base = belowOf(context, id);
  const inForce = isInForce(context, id);
  const ops = () => [
    ...intoBin(context, [{ collection: 'playbooks', record: own.value }], { title: String(label.params?.name ?? '') }),
    ...(inForce ? [inForceOp(context, base.id)] : []),
  ];
  return write(context, { id: base.id, label, ops, customers, ...(inForce && { playbooks: base }) });
}
