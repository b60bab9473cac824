import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { CustomField } from '../../shared/domain/custom-field.ts';
import type { SavedView } from '../../shared/domain/saved-view.ts';
import { fail, ok } from '../../shared/result.ts';
import { changed, commit, type Context, put } from './context.ts';
import { saveCard } from './record-save.ts';

const inPlace = (a: CustomField, b: CustomField): number => a.place - b.place || (a.name < b.name ? -1 : 1);
const fieldsOf = ({ book }: Context): CustomField[] => [...book.records.customFields.values()].sort(inPlace);

/** How the lists of marks and columns call a field of the rep's own. */
const keyOf = (name: string): string => `custom:${name}`;

/** The value under its new name, with the mark that goes with it. A value that stands there already is left alone, and so is the old one. */
function renamed(customer: Readonly<Customer>, from: string, to: string): Partial<Customer> | undefined {
  const { [from]: value, ...rest } = customer.custom;
  if (value === undefined || Object.hasOwn(customer.custom, to)) return undefined;
  const { sensitive } = customer;
  const custom = { ...rest, [to]: value };
  if (sensitive?.includes(keyOf(from)) !== true) return { custom };
  return { custom, sensitive: sensitive.map((key) => (key === keyOf(from) ? keyOf(to).slice(0, 80) : key)) };
}

/** A view that asks about the field, sorts by it or shows it. */
function renamedView(view: Readonly<SavedView>, from: string, to: string): Partial<SavedView> | undefined {
  if (!JSON.stringify(view).includes(JSON.stringify(keyOf(from)))) return undefined;
  const name = (key: string) => (key === keyOf(from) ? keyOf(to) : key);
  const { question, sort, columns } = view;
  return {
    question: { ...question, conditions: question.conditions.map((one) => ({ ...one, field: name(one.field) })) },
    sort: sort.map((one) => ({ ...one, by: name(one.by) })),
    columns: columns.map(name),
  };
}

/** What has to follow when a field is called otherwise. */
function followOps(context: Context, from: string, to: string): Op[] {
  const { customers, savedViews } = context.book.records;
  const moved = [...customers.values()].flatMap((customer) => {
    const patch = renamed(customer, from, to);
    return patch === undefined ? [] : [put('customers', changed(context, customer, patch))];
  });
  const views = [...savedViews.values()].flatMap((view) => {
    const patch = renamedView(view, from, to);
    return patch === undefined ? [] : [put('savedViews', changed(context, view, patch))];
  });
  return [...moved, ...views];
}

async function save(context: Context, ask: Ask<'customField.save'>) {
  const name = ask.name.trim();
  const { customFields } = context.book.records;
  const same = [...customFields.values()].find((field) => field.id !== ask.id && field.name === name);
  if (same) return fail('invalid-ask', { path: 'name', problem: 'taken' });
  const before = ask.id === undefined ? undefined : customFields.get(ask.id);
  const isRenamed = before !== undefined && before.name !== name;
  return saveCard(context, 'customField', { ...ask, name }, isRenamed ? followOps(context, before.name, name) : []);
}

/** Writes down the order; fields that are not named stand behind. */
async function order(context: Context, ids: readonly string[]) {
  const placeOf = (id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const sorted = fieldsOf(context).sort((a, b) => placeOf(a.id) - placeOf(b.id) || inPlace(a, b));
  const ops = sorted.flatMap((field, place) =>
    field.place === place ? [] : [put('customFields', changed(context, field, { place }))],
  );
  return commit(context, { code: 'customField.order' }, ops);
}

const HEADINGS_AT_MOST = 200;

function loose(context: Context) {
  const known = new Set(fieldsOf(context).map(({ name }) => name));
  const counts = new Map<string, number>();
  for (const { custom } of context.book.records.customers.values())
    for (const name of Object.keys(custom)) if (!known.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const headings = [...counts].map(([name, customers]) => ({ name, customers }));
  headings.sort((a, b) => b.customers - a.customers || (a.name < b.name ? -1 : 1));
  return ok({ headings: headings.slice(0, HEADINGS_AT_MOST) });
}

/** Fields of the rep's own; their values stand with the customers. */
export const customFieldHandlers = (
  context: Context,
): Pick<Handlers, `customField.${'list' | 'save' | 'order' | 'loose'}`> => ({
  'customField.list': async () => ok({ fields: fieldsOf(context) }),
  'customField.save': (ask) => save(context, ask),
  'customField.order': ({ ids }) => order(context, ids),
  'customField.loose': async () => loose(context),
});
