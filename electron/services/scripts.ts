import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Dossier } from '../../shared/contract/customer-view.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { ScriptRow } from '../../shared/contract/script-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { isBlocked, reachOn } from '../cadence/reach.ts';
import type { ScriptFacts } from '../scripts/field.ts';
import { FIELDS } from '../scripts/fields.ts';
import { draftOf } from '../scripts/script-draft.ts';
import type { Context } from './context.ts';
import { dossierOf } from './dossier.ts';
import { ownRow, scriptsIn, scriptsMatching } from './script-shelf.ts';
import { languageOf, settingsOf } from './settings.ts';

const PAGE = 200;

const FIELD_WORDS = FIELDS.map(({ code, word, meaning }) => ({ code, word, meaning }));

function list(context: Context, { query, channel, purpose, language, offset = 0 }: Ask<'script.list'>) {
  const all = scriptsIn(context, language ?? languageOf(context)).filter(
    (row) => (channel === undefined || row.channel === channel) && (purpose === undefined || row.purpose === purpose),
  );
  const found = scriptsMatching(all, query);
  return ok({ scripts: found.slice(offset, offset + PAGE), total: found.length, fields: FIELD_WORDS });
}

type Written = Pick<ScriptRow, 'language' | 'channel' | 'subject' | 'text' | 'commercial'>;

function scriptOf(context: Context, { script }: Ask<'script.fill'>, language: Language): Written | undefined {
  if (script.by === 'draft') return script;
  if (script.by === 'code') return scriptsIn(context, language).find(({ code }) => code === script.code);
  const own = context.book.records.scripts.get(script.id);
  return own && ownRow(own, 'own');
}

/** Who sent the customer to us. */
function referrerOf({ book }: Context, customerId: string): string | undefined {
  const referral = [...book.records.referrals.values()].find(({ referredId }) => referredId === customerId);
  return referral && book.records.customers.get(referral.customerId)?.name;
}

/** What a script to one customer is filled from. */
export function scriptFacts(context: Context, dossier: Dossier, personId: string | undefined): ScriptFacts {
  const { book, world } = context;
  const { batchId, id } = dossier.customer;
  const { repName, repPhone } = settingsOf(context);
  return {
    dossier,
    person: dossier.people.find((one) => one.id === personId),
    rep: { name: repName, phone: repPhone },
    today: world.today(),
    product: (product) => book.records.products.get(product),
    show: batchId === undefined ? undefined : book.records.batches.get(batchId)?.name,
    referrer: referrerOf(context, id),
  };
}

/** A person's own number comes before that of their firm. */
function addressOf({ customer }: Dossier, { person }: ScriptFacts, channel: Written['channel']): string | undefined {
  const own = channel === 'email' ? person?.emails[0] : person?.phones.find(({ label }) => label !== 'fax')?.raw;
  const isPersonal = channel === 'email' || channel === 'sms' || channel === 'call';
  return (isPersonal ? own : undefined) ?? reachOn(customer, channel)?.text;
}

function fill(context: Context, ask: Ask<'script.fill'>): Result<Answer<'script.fill'>> {
  const dossier = dossierOf(context, ask.customerId);
  if (!dossier.ok) return dossier;
  const wanted = ask.language ?? dossier.value.customer.language ?? languageOf(context);
  const script = scriptOf(context, ask, wanted);
  if (script === undefined) return fail('not-found', { noun: 'script' });
  const facts = scriptFacts(context, dossier.value, ask.personId);
  return ok(
    draftOf(script, {
      facts,
      byHand: ask.byHand ?? {},
      optOut: settingsOf(context).smsOptOut,
      blocked: isBlocked(dossier.value.customer, script.channel),
      to: addressOf(dossier.value, facts, script.channel),
    }),
  );
}

/** The library of what is said and written, and what it says to one customer. */
export const scriptHandlers = (context: Context): Pick<Handlers, 'script.list' | 'script.fill'> => ({
  'script.list': async (ask) => list(context, ask),
  'script.fill': async (ask) => fill(context, ask),
});
