import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ListFieldView } from '../../shared/contract/listing-channels.ts';
import { OPERATORS_OF, ownFieldName } from '../../shared/domain/list-field.ts';
import type { Texts } from '../../shared/domain/record.ts';
import { ok, type Result } from '../../shared/result.ts';
import { BOOK_FIELDS } from '../listing/catalogue.ts';
import type { ListField } from '../listing/list-fields.ts';
import type { ListWorld } from '../listing/list-world.ts';
import { ownField } from '../listing/own-fields.ts';
import { textsOf } from '../listing/reading.ts';
import type { Context } from './context.ts';
import { sourceOf, whom } from './customer-list.ts';
import { listWorldOf } from './list-world.ts';

/** Words found in the book that a field offers; more are found by typing them. */
const MOST_CHOICES = 300;
/** Own fields that no record tells of, only the values of customers. */
const MOST_LOOSE = 100;

/** The rep's own: those with a record in the order of their place, then what imports brought, most frequent first. */
function ownFields({ book }: Context): ListField[] {
  const { customFields, customers } = book.records;
  const records = [...customFields.values()].sort((a, b) => a.place - b.place || (a.name < b.name ? -1 : 1));
  const known = new Set(records.map(({ name }) => name));
  const loose = new Map<string, number>();
  for (const { custom } of customers.values())
    for (const name of Object.keys(custom)) if (!known.has(name)) loose.set(name, (loose.get(name) ?? 0) + 1);
  const names = [...loose].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, MOST_LOOSE);
  return [...records.map((record) => ownField(record.name, record)), ...names.map(([name]) => ownField(name))];
}

/** The values of a field that stand in the book, most frequent first. */
function valuesOf({ book }: Context, field: ListField, world: ListWorld): string[] {
  const counts = new Map<string, number>();
  for (const who of book.records.customers.values())
    for (const value of textsOf(field.read(who, world))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_CHOICES)
    .map(([value]) => value);
}

/** The words of a code that only the book can word: a show by its name, a cadence by its playbook's. */
function wordsOf({ book, playbooks }: Context, field: string, code: string): Texts | undefined {
  if (field === 'cadence') return playbooks.cadences.get(code)?.name;
  const name = field === 'batchId' ? book.records.batches.get(code)?.name : undefined;
  return name === undefined ? undefined : { 'zh-CN': name, en: name };
}

function viewOf(context: Context, field: ListField, world: ListWorld): ListFieldView {
  const { code, kind, group } = field;
  const isTold = kind === 'yes-no' && ownFieldName(code) === undefined;
  const view = { code, kind, group, operators: isTold ? ['is' as const] : [...OPERATORS_OF[kind]] };
  if (kind !== 'choice') return view;
  const codes = field.choices ?? valuesOf(context, field, world);
  return {
    ...view,
    choices: codes.map((one) => {
      const words = wordsOf(context, code, one);
      return { code: one, ...(words && { words }) };
    }),
  };
}

function fields(context: Context): Answer<'customer.fields'> {
  const world = listWorldOf(context);
  return { fields: [...BOOK_FIELDS, ...ownFields(context)].map((field) => viewOf(context, field, world)) };
}

function found(context: Context, ask: Ask<'customer.found'>): Result<Answer<'customer.found'>> {
  const all = whom(sourceOf(context), ask);
  return all.ok ? ok({ ids: all.value.those.map(({ id }) => id) }) : all;
}

/** What a list is made of, and whom it holds from end to end. */
export const customerFieldHandlers = (context: Context): Pick<Handlers, 'customer.fields' | 'customer.found'> => ({
  'customer.fields': async () => ok(fields(context)),
  'customer.found': async (ask) => found(context, ask),
});
