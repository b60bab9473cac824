import type { Op } from '../../shared/domain/book.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import type { Day } from '../../shared/domain/day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import type { ImportDraft } from '../exchange/draft.ts';
import type { ImportMatch } from '../exchange/match.ts';
import { nameKeyOf } from '../names/name-key.ts';
import { type Context, fresh, put } from './context.ts';

type Fills = ImportMatch['fills'];

/** The fields of a draft that a customer has under the same name. */
function plainFields({ company, title, wechat, website, source, personal, wanted, note }: Fills) {
  return { company, title, wechat, website, source, personal, wanted, note };
}

/** What a draft says in its own words, as the book keeps it. */
function readFields(context: Context, { uid, intent, grade }: Fills) {
  return {
    importUid: uid,
    intent: intent && { code: intent, since: context.world.today() },
    horizon: grade && { pinned: grade },
  };
}

function belongings(context: Context, customerId: string, { specialDays = [], people = [] }: Fills): Op[] {
  return [
    ...specialDays.map((day) => put('specialDays', fresh<'specialDays'>(context, { ...day, customerId }))),
    ...people.map((person) => put('people', fresh<'people'>(context, { emails: [], ...person, customerId }))),
  ];
}

/** A new customer out of a row, with their dates and people; `startOn` where they are to wait for their first contact. */
export function createOps(context: Context, draft: ImportDraft, startOn?: Day): Op[] {
  const { kind, name, nameOverride, phones, emails, addresses, tags, custom, rawLines } = draft;
  const fields = withoutUndefined({ ...plainFields(draft), ...readFields(context, draft), startOn });
  const customer = fresh<'customers'>(context, {
    kind,
    name,
    nameKey: nameKeyOf(name, kind, nameOverride),
    phones,
    emails,
    addresses,
    tags,
    custom,
    rawLines,
    doNotContact: [],
    consent: [],
    addedOn: context.world.today(),
    ...fields,
  });
  return [put('customers', customer), ...belongings(context, customer.id, draft)];
}

const isEmpty = (fills: Fills): boolean => Object.keys(fills).length === 0;

/** Fills what is empty in a matched customer; nothing of the book is written over. Empty when there is nothing to fill. */
export function fillOps(context: Context, { customerId, fills }: ImportMatch): Op[] {
  const before = context.book.records.customers.get(customerId);
  if (!before || isEmpty(fills)) return [];
  const { phones, emails, addresses, tags, rawLines, custom, nameOverride } = fills;
  const nameKey = nameOverride === undefined ? undefined : nameKeyOf(before.name, before.kind, nameOverride);
  const after: Customer = {
    ...before,
    ...withoutUndefined({
      ...plainFields(fills),
      ...readFields(context, fills),
      phones,
      emails,
      addresses,
      tags,
      rawLines,
      nameKey,
    }),
    custom: { ...before.custom, ...custom },
    changedAt: context.world.now(),
  };
  return [put('customers', after), ...belongings(context, customerId, fills)];
}
