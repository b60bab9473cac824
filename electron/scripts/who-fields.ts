import type { Person } from '../../shared/domain/person.ts';
import { type Field, field, type ScriptFacts } from './field.ts';
import { salutation } from './salutation.ts';

const ROLES: readonly NonNullable<Person['role']>[] = ['decision-maker', 'coach', 'user', 'gatekeeper', 'finance'];

/** Whom one speaks to at an organization: whoever is named, else the one with the most say. */
function contactOf({ dossier, person }: ScriptFacts): Readonly<Person> | undefined {
  if (person !== undefined) return person;
  const found = ROLES.map((role) => dossier.people.find((one) => one.role === role)).find((one) => one !== undefined);
  return found ?? dossier.people.find(({ role }) => role !== undefined);
}

function addressed(facts: ScriptFacts, language: 'zh-CN' | 'en'): string | undefined {
  const { customer } = facts.dossier;
  if (customer.kind === 'person' && facts.person === undefined)
    return salutation(customer.name, customer.title, language);
  const contact = contactOf(facts);
  return contact && salutation(contact.name, contact.title, language);
}

/** Who is spoken to, and who speaks. */
export const WHO_FIELDS: readonly Field[] = [
  field(
    'salutation',
    ['称呼', 'salutation'],
    [
      '怎么称呼：王总、李医生；不知道头衔就是全名',
      'How to address them: Ms Wang; the whole name where the title says nothing',
    ],
    addressed,
  ),
  field(
    'name',
    ['客户', 'customer'],
    ['客户的名字或单位名', 'The customer’s name, or that of the firm'],
    ({ dossier }) => dossier.customer.name,
  ),
  field(
    'company',
    ['公司', 'company'],
    ['客户的公司', 'Their firm'],
    ({ dossier: { customer } }) => customer.company ?? (customer.kind === 'organization' ? customer.name : undefined),
  ),
  field(
    'title',
    ['职务', 'title'],
    ['客户的职务', 'Their title'],
    ({ dossier, person }) => person?.title ?? dossier.customer.title,
  ),
  field(
    'area',
    ['地区', 'area'],
    ['客户所在的地区', 'The area they are in'],
    ({ dossier }) => dossier.customer.addresses.find(({ area }) => area !== undefined)?.area,
  ),
  field(
    'referrer',
    ['介绍人', 'referrer'],
    ['把这位客户介绍来的人', 'Who brought this customer'],
    ({ referrer }) => referrer,
  ),
  field(
    'referred',
    ['被介绍人', 'referred'],
    ['这位客户最近介绍来的人', 'Whom this customer brought last'],
    ({ dossier }) => dossier.referrals[0]?.referredName,
  ),
  field('show', ['展会', 'show'], ['客户是在哪个展会认识的', 'The show they came from'], ({ show }) => show),
  field('me', ['我', 'me'], ['设置里您的名字', 'Your name, from the settings'], ({ rep }) => rep.name),
  field(
    'myPhone',
    ['我的电话', 'my phone'],
    ['设置里您的电话', 'Your phone, from the settings'],
    ({ rep }) => rep.phone,
  ),
];
