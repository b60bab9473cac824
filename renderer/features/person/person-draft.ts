import type { Ask } from '../../../shared/contract/contract.ts';
import { type Person, type RELATIONS, ROLES } from '../../../shared/domain/person.ts';
import type { SpecialDay } from '../../../shared/domain/special-day.ts';
import { withoutUndefined } from '../../../shared/domain/without-undefined.ts';
import { some } from '../../ui/form-values.ts';
import { isNoDay, NO_DAY, yearlyDraft, type YearlyDraft, yearlyOf } from '../../ui/yearly-day.ts';

export type Role = (typeof ROLES)[number];
type Relation = (typeof RELATIONS)[number];

export const ATTITUDES = ['for', 'neutral', 'against', 'unknown'] as const;
export type Attitude = (typeof ATTITUDES)[number];

/** The form of a person around a customer. Only the first number and address are edited; the others stay as they are. */
export interface PersonDraft {
  readonly name: string;
  readonly role: Role | '';
  readonly alsoRoles: readonly Role[];
  readonly relation: Relation | '';
  readonly attitude: Attitude;
  /** Empty: nobody. */
  readonly reportsTo: string;
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly wechat: string;
  readonly caresAbout: string;
  readonly standing: number;
  readonly school: string;
  readonly grade: string;
  readonly job: string;
  readonly gender: NonNullable<Person['gender']> | '';
  readonly cautions: readonly NonNullable<Person['cautions']>[number][];
  readonly deceased: boolean;
  readonly neverEarly: boolean;
  readonly birthday: YearlyDraft;
  readonly note: string;
}

type Shown = Pick<
  Person,
  | 'name'
  | 'role'
  | 'alsoRoles'
  | 'relation'
  | 'attitude'
  | 'reportsTo'
  | 'title'
  | 'wechat'
  | 'caresAbout'
  | 'standing'
  | 'school'
  | 'job'
  | 'note'
  | 'gender'
  | 'cautions'
  | 'deceased'
  | 'neverEarly'
> &
  Partial<Pick<Person, 'phones' | 'emails'>>;

const written = (text: string | undefined): string => text ?? '';

/** @param begin what a new one is begun with, such as a relation or whom they report to. */
export function draftOfPerson(
  person: Person | undefined,
  birthday?: SpecialDay,
  begin: Partial<PersonDraft> = {},
): PersonDraft {
  const from: Shown = person ?? { name: '' };
  return {
    ...{
      name: from.name,
      role: from.role ?? '',
      alsoRoles: from.alsoRoles ?? [],
      relation: from.relation ?? '',
      attitude: from.attitude ?? 'unknown',
      standing: from.standing ?? 0,
    },
    ...wordsOf(from),
    ...audienceOf(from),
    birthday: birthday === undefined ? NO_DAY : yearlyDraft(birthday),
    ...begin,
  };
}

const audienceOf = ({ gender, cautions, deceased, neverEarly }: Shown) => ({
  gender: gender ?? ('' as const),
  cautions: cautions ?? [],
  deceased: deceased === true,
  neverEarly: neverEarly === true,
});

const wordsOf = ({ reportsTo, title, phones, emails, wechat, caresAbout, school, job, note }: Shown) => ({
  reportsTo: written(reportsTo),
  title: written(title),
  phone: written(phones?.[0]?.raw),
  email: written(emails?.[0]),
  wechat: written(wechat),
  caresAbout: written(caresAbout),
  school: written(school?.name),
  grade: written(school?.grade),
  job: written(job),
  note: written(note),
});

/** A number that was not touched keeps what the book read from it. */
function phonesOf(draft: PersonDraft, before: Person | undefined): Person['phones'] {
  const [first, ...rest] = before?.phones ?? [];
  const raw = draft.phone.trim();
  if (raw === '') return rest;
  return [first?.raw === raw ? first : { raw, label: first?.label ?? 'mobile' }, ...rest];
}

function emailsOf(draft: PersonDraft, before: Person | undefined): string[] {
  const rest = before?.emails.slice(1) ?? [];
  return draft.email.trim() === '' ? rest : [draft.email.trim(), ...rest];
}

const orNone = <T extends string>(value: T | ''): T | undefined => (value === '' ? undefined : value);

/** A grade alone says enough to be kept. */
function schoolOf({ school, grade }: PersonDraft): Person['school'] {
  if (school.trim() === '' && grade.trim() === '') return undefined;
  return withoutUndefined({ name: school.trim(), grade: some(grade) });
}

/** Hats beside the first, each once. */
const hatsOf = ({ role, alsoRoles }: PersonDraft): Role[] =>
  ROLES.filter((hat) => hat !== role && alsoRoles.includes(hat));

/** What decides their greetings and gifts; what this form does not show stays as it is. */
const audienceAsked = ({ gender, cautions, deceased, neverEarly }: PersonDraft, before: Person | undefined) => ({
  gender: orNone(gender),
  cautions: cautions.length === 0 ? undefined : [...cautions],
  deceased: deceased ? (true as const) : undefined,
  neverEarly: neverEarly ? (true as const) : undefined,
  profession: before?.profession,
  faith: before?.faith,
  noGreetings: before?.noGreetings,
});

/** The person as the form writes them; undefined without a name. */
export function askOfPerson(
  draft: PersonDraft,
  customerId: string,
  before: Person | undefined,
): Ask<'person.save'> | undefined {
  if (draft.name.trim() === '') return undefined;
  const hats = hatsOf(draft);
  return withoutUndefined({
    customerId,
    name: draft.name.trim(),
    phones: phonesOf(draft, before),
    emails: emailsOf(draft, before),
    role: orNone(draft.role),
    alsoRoles: hats.length === 0 ? undefined : hats,
    relation: orNone(draft.relation),
    attitude: draft.attitude === 'unknown' ? undefined : draft.attitude,
    reportsTo: orNone(draft.reportsTo),
    title: some(draft.title),
    wechat: some(draft.wechat),
    caresAbout: some(draft.caresAbout),
    school: schoolOf(draft),
    job: some(draft.job),
    note: some(draft.note),
    standing: draft.standing === 0 ? undefined : draft.standing,
    ...audienceAsked(draft, before),
    id: before?.id,
  });
}

/** The whole form as one change; undefined while something in it is missing or wrong. */
export function askOfWriting(
  draft: PersonDraft,
  customerId: string,
  before: Person | undefined,
  hadBirthday: boolean,
): Ask<'person.write'> | undefined {
  const person = askOfPerson(draft, customerId, before);
  if (person === undefined) return undefined;
  if (isNoDay(draft.birthday)) return hadBirthday ? { person, noBirthday: true } : { person };
  const birthday = yearlyOf(draft.birthday);
  return birthday === undefined ? undefined : { person, birthday };
}
