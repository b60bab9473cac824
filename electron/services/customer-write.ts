import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Customer, Phone } from '../../shared/domain/customer.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok } from '../../shared/result.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { readPhones } from '../names/read-phones.ts';
import { gradingOps } from './gradings.ts';
import { codeOnCreation } from './lead-code.ts';
import { withKnownOn } from './known-on.ts';
import { changed, commit, type Context, fresh, put } from './context.ts';
import { settingsOf } from './settings.ts';

type Patch = Ask<'customer.change'>['patch'];
type Clear = NonNullable<Ask<'customer.change'>['clear']>[number];

/** A number the book can read gains its E.164 form; one it cannot is kept as typed. */
function phonesOf(context: Context, typed: NonNullable<Patch['phones']>): Phone[] {
  const { region } = settingsOf(context);
  return typed.flatMap(({ raw, label, ext }) => {
    if (raw.trim() === '') return [];
    const { phones } = readPhones(raw, region, label);
    const [first] = phones;
    const said = ext?.trim() ? { ext: ext.trim() } : {};
    return first && phones.length === 1 ? [{ ...first, raw, ...said }] : [{ raw, label, ...said }];
  });
}

const uniqueTags = (tags: readonly string[]): string[] => [
  ...new Set(tags.map((t) => t.trim()).filter((t) => t !== '')),
];

/** A patch as fields of the record: numbers parsed, tags tidied, name key made anew when the name or its reading changes. */
function fieldsOf(
  context: Context,
  patch: Patch,
  before: Readonly<Customer> | undefined,
  clear: readonly Clear[],
): Partial<Customer> {
  const { phones, nameReading, tags, ...rest } = patch;
  const was = before ?? { name: '', kind: 'person' as const, nameKey: { override: undefined } };
  const { name = was.name, kind = was.kind } = rest;
  const reading = clear.includes('nameReading') ? undefined : (nameReading ?? was.nameKey.override);
  return withoutUndefined({
    ...rest,
    name: name.trim(),
    kind,
    nameKey: nameKeyOf(name.trim(), kind, reading),
    phones: phones && phonesOf(context, phones),
    tags: tags && uniqueTags(tags),
  });
}

const EMPTY = {
  phones: [],
  emails: [],
  addresses: [],
  tags: [],
  custom: {},
  doNotContact: [],
  consent: [],
  rawLines: [],
};

async function create(context: Context, ask: Ask<'customer.create'>) {
  if (ask.name.trim() === '') return fail('invalid-ask', { path: 'name', problem: 'empty' });
  const given = codeOnCreation(context, ask);
  const fields = fieldsOf(context, { ...ask, ...(given && { code: given.code }) }, undefined, []);
  const today = context.world.today();
  const written = fresh<'customers'>(context, { ...EMPTY, ...fields, addedOn: today } as never);
  const customer = withKnownOn(undefined, written, today);
  const done = await commit(context, { code: 'customer.create', params: { name: customer.name } }, [
    put('customers', customer),
    ...(given ? [given.op] : []),
    ...gradingOps(context, undefined, customer),
  ]);
  return done.ok ? ok({ ...done.value, id: customer.id }) : done;
}

/** The end of a freeze that would be over before it was written down. */
function pastFreeze({ world }: Context, { frozen }: Patch, before: Readonly<Customer>): Day | undefined {
  const isNew = frozen !== undefined && frozen.until !== before.frozen?.until;
  return isNew && frozen.until < world.today() ? frozen.until : undefined;
}

/**
 * The one way in which fields of a customer are changed.
 *
 * @param proposal the code of the proposal that was accepted with it; absent: the rep's own doing.
 */
export async function changeCustomer(
  context: Context,
  { id, patch, clear = [], why }: Ask<'customer.change'>,
  proposal?: string,
) {
  const before = context.book.records.customers.get(id);
  if (!before) return fail('not-found', { noun: 'customer' });
  if (patch.name?.trim() === '') return fail('invalid-ask', { path: 'name', problem: 'empty' });
  const past = pastFreeze(context, patch, before);
  if (past !== undefined) return fail('day-past', { on: past });
  const fields: Record<string, unknown> = { ...changed(context, before, fieldsOf(context, patch, before, clear)) };
  for (const field of clear) delete fields[field];
  const after = withKnownOn(before, fields as unknown as Customer, context.world.today());
  const code = proposal === undefined ? 'customer.change' : 'proposal.accept';
  return commit(context, { code, params: { name: before.name } }, [
    put('customers', after),
    ...gradingOps(context, before, after, { why, proposal }),
  ]);
}

export const customerWriteHandlers = (context: Context): Pick<Handlers, 'customer.create' | 'customer.change'> => ({
  'customer.create': (ask) => create(context, ask),
  'customer.change': (ask) => changeCustomer(context, ask),
});
