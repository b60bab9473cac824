import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { INTENTS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

/** What stands in the form cells at the head of the card; an empty one is left to the pen. */
export interface CardFields {
  readonly contact: string;
  readonly phones: string;
  readonly fax: string;
  readonly email: string;
  readonly address: string;
  readonly bestBy: string;
  readonly relation: string;
  readonly next: string;
}

const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

/** A number is never broken at the end of a line. */
const whole = (raw: string): string => raw.replaceAll(' ', '\u00a0');

/** The one to talk to: whoever decides, else the first with a part in the purchase, else anybody. */
function keyPerson({ people }: Dossier) {
  return (
    people.find(({ role }) => role === 'decision-maker') ?? people.find(({ role }) => role !== undefined) ?? people[0]
  );
}

function intentOf(t: Translate, code: string | undefined): string | undefined {
  const known = INTENTS.find((one) => one === code);
  return known === undefined ? code : t(`cadence:intent.${known}`);
}

function nextOf(t: Translate, language: Language, { row: { next } }: Dossier, today: Day): string {
  if (next.on === undefined) return t('card:nextNone');
  const day = joined([sayDayWithWeekday(language, next.on, today), next.time], ' ');
  return next.channel === undefined ? day : t('card:by', { day, channel: t(`ui:channel.${next.channel}`) });
}

/** A customer's dossier as the words of its card. */
export function cardFields(t: Translate, language: Language, dossier: Dossier, today: Day): CardFields {
  const { customer, row } = dossier;
  const person = keyPerson(dossier);
  const comma = language === 'en' ? ', ' : '　';
  const numbers = (fax: boolean) =>
    customer.phones.filter(({ label }) => (label === 'fax') === fax).map(({ raw }) => whole(raw));
  const ofPerson = customer.kind === 'organization' ? (person?.phones.map(({ raw }) => whole(raw)) ?? []) : [];
  return {
    contact:
      customer.kind === 'organization'
        ? joined([person?.name, person?.title], comma)
        : joined([customer.company, customer.title], comma),
    phones: [...numbers(false), ...ofPerson].slice(0, 3).join(' / '),
    fax: numbers(true).join(' / '),
    email: joined([customer.emails[0], customer.wechat], ' / '),
    address: joined([customer.addresses[0]?.text], ''),
    bestBy: customer.preferredChannel === undefined ? '' : t(`ui:channel.${customer.preferredChannel}`),
    relation: joined([t(`ui:relationship.${row.relationship}`), intentOf(t, row.intent)], ' · '),
    next: nextOf(t, language, dossier, today),
  };
}
