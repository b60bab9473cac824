import type { Refusal } from '../../../shared/domain/background.ts';
import { type Channel, ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Consent, Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { some } from '../../ui/form-values.ts';

export type Blocked = Customer['doNotContact'][number];

/** Channels by which somebody can be reached; a note to oneself reaches nobody. */
export const REACHING: readonly Channel[] = ChannelSchema.options.filter((channel) => channel !== 'note');

export interface ConsentDraft {
  readonly channel: Channel;
  readonly basis: string;
  readonly on: Day | undefined;
  readonly source: string;
  readonly withdrawnOn: Day | undefined;
}

/** One word of refusal: everything that is ticked now was said on this day, in this way. */
export interface PrivacyDraft {
  readonly blocked: readonly Blocked[];
  readonly on: Day | undefined;
  readonly source: string;
  readonly reason: string;
  readonly consents: readonly ConsentDraft[];
}

export const emptyConsent = (today: Day): ConsentDraft => ({
  ...{ channel: 'sms', basis: '', on: today, source: '', withdrawnOn: undefined },
});

const consentDraft = ({ channel, basis, on, source = '', withdrawnOn }: Consent): ConsentDraft => ({
  ...{ channel, basis, on, source, withdrawnOn },
});

export const draftOf = ({ doNotContact, consent }: Customer, today: Day): PrivacyDraft => ({
  ...{ blocked: doNotContact, on: today, source: '', reason: '' },
  consents: consent.map(consentDraft),
});

/** What the rep ticked that was not ticked before. */
export const newlyBlocked = ({ doNotContact }: Customer, { blocked }: PrivacyDraft): Blocked[] =>
  blocked.filter((channel) => !doNotContact.includes(channel));

function consentOf({ channel, basis, on, source, withdrawnOn }: ConsentDraft): Consent | undefined {
  if (on === undefined || some(basis) === undefined) return undefined;
  const said = some(source);
  return {
    ...{ channel, basis: basis.trim(), on },
    ...(said !== undefined && { source: said }),
    ...(withdrawnOn !== undefined && { withdrawnOn }),
  };
}

const refusalOf = (channel: Blocked, { source, reason }: PrivacyDraft, on: Day): Refusal => {
  const [said, why] = [some(source), some(reason)];
  return { channel, on, ...(said !== undefined && { source: said }), ...(why !== undefined && { reason: why }) };
};

/** Both in one change; undefined while something is missing. What is blocked no longer keeps no refusal. */
export function patchOf(
  customer: Customer,
  draft: PrivacyDraft,
): (Pick<Customer, 'doNotContact' | 'consent'> & { refusals: Refusal[] }) | undefined {
  const consent = draft.consents.map(consentOf).filter((one) => one !== undefined);
  const added = newlyBlocked(customer, draft);
  if (consent.length < draft.consents.length || (added.length > 0 && draft.on === undefined)) return undefined;
  const before = (customer.refusals ?? []).filter(({ channel }) => draft.blocked.includes(channel));
  const { on } = draft;
  const said = on === undefined ? [] : added.map((channel) => refusalOf(channel, draft, on));
  return { doNotContact: [...draft.blocked], consent, refusals: [...before, ...said] };
}
