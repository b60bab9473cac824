import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail } from '../../shared/result.ts';
import type { Context } from './context.ts';
import type { Drafts } from './drafts.ts';
import { eraseCustomer, erasePreview } from './erase.ts';
import { everythingAbout } from './everything.ts';
import { type FileTools, paperName } from './files.ts';
import { retention } from './retention.ts';

async function print(
  { book }: Context,
  { desk }: Pick<FileTools, 'desk'>,
  { customerId, sensitive = false }: Ask<'privacy.print'>,
) {
  const customer = book.records.customers.get(customerId);
  if (!customer) return fail('not-found', { noun: 'customer' });
  if (!desk) return fail('not-here', { channel: 'privacy.print' });
  const route = `/everything/${customerId}${sensitive ? '?sensitive=1' : ''}`;
  return desk.printRoute(route, 'A4', paperName(customer.name));
}

async function erase(context: Context, drafts: Drafts, ask: Ask<'privacy.erase'>) {
  const customer = context.book.records.customers.get(ask.customerId);
  const erased = await eraseCustomer(context, ask);
  if (erased.ok && customer) await drafts.forget(customer);
  return erased;
}

/** What somebody may ask of whoever holds a dossier about them. */
export const privacyHandlers = (
  context: Context,
  tools: Pick<FileTools, 'desk'> & { readonly drafts: Drafts },
): Pick<Handlers, `privacy.${'everything' | 'print' | 'preview' | 'erase' | 'retention'}`> => ({
  'privacy.everything': async ({ customerId, sensitive = false }) => everythingAbout(context, customerId, sensitive),
  'privacy.print': (ask) => print(context, tools, ask),
  'privacy.preview': async ({ customerId }) => erasePreview(context, customerId),
  'privacy.erase': (ask) => erase(context, tools.drafts, ask),
  'privacy.retention': (ask) => retention(context, ask),
});
