import type { Ask } from '../../../shared/contract/contract.ts';
import { type Person, RELATIONS, ROLES } from '../../../shared/domain/person.ts';

type Role = (typeof ROLES)[number];
type Relation = (typeof RELATIONS)[number];

/** The form of a person around a customer. Only the first number and address are edited; the others stay as they are. */
export interface PersonDraft {
  readonly name: string;
  readonly role: Role | '';
  readonly relation: Relation | '';
  readonly title: string;
  readonly phone: string;
  readonly email: string;
  readonly caresAbout: string;
  readonly standing: number;
  readonly note: string;
}

const NOBODY: PersonDraft = {
  name: '',
  role: '',
  relation: '',
  title: '',
  phone: '',
  email: '',
  caresAbout: '',
  standing: 0,
  note: '',
};

const written = (text: string | undefined): string => text ?? '';

export function draftOfPerson(person: Person | undefined): PersonDraft {
  if (person === undefined) return NOBODY;
  return {
    name: person.name,
    role: person.role ?? '',
    relation: person.relation ?? '',
    title: written(person.title),
    phone: written(person.phones[0]?.raw),
    email: written(person.emails[0]),
    caresAbout: written(person.caresAbout),
    standing: person.standing ?? 0,
    note: written(person.note),
  };
}

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

const filled = <K extends string>(name: K, text: string): { readonly [N in K]?: string } =>
  (text.trim() === '' ? {} : { [name]: text.trim() }) as { readonly [N in K]?: string };

/** The ask that writes the person; undefined without a name. */
export function askOfPerson(
  draft: PersonDraft,
  customerId: string,
  before: Person | undefined,
): Ask<'person.save'> | undefined {
  if (draft.name.trim() === '') return undefined;
  return {
    customerId,
    name: draft.name.trim(),
    phones: phonesOf(draft, before),
    emails: emailsOf(draft, before),
    ...(draft.role === '' ? {} : { role: draft.role }),
    ...(draft.relation === '' ? {} : { relation: draft.relation }),
    ...filled('title', draft.title),
    ...filled('caresAbout', draft.caresAbout),
    ...filled('note', draft.note),
    ...(draft.standing === 0 ? {} : { standing: draft.standing }),
    ...(before === undefined ? {} : { id: before.id }),
  };
}
