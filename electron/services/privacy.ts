import type { Handlers } from '../../shared/contract/handlers.ts';
import type { Context } from './context.ts';
import { eraseCustomer, erasePreview } from './erase.ts';
import { everythingAbout } from './everything.ts';
import { retention } from './retention.ts';

/** What somebody may ask of whoever holds a dossier about them. */
export const privacyHandlers = (
  context: Context,
): Pick<Handlers, `privacy.${'everything' | 'preview' | 'erase' | 'retention'}`> => ({
  'privacy.everything': async ({ customerId, sensitive = false }) => everythingAbout(context, customerId, sensitive),
  'privacy.preview': async ({ customerId }) => erasePreview(context, customerId),
  'privacy.erase': (ask) => eraseCustomer(context, ask),
  'privacy.retention': (ask) => retention(context, ask),
});
