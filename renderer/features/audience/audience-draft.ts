import type { Ask } from '../../../shared/contract/contract.ts';
import type { Customer } from '../../../shared/domain/customer.ts';

type Change = Ask<'customer.change'>;
const CHOICES = ['gender', 'profession', 'faith', 'region', 'recipient'] as const;
const MARKS = ['deceased', 'neverEarly'] as const;

/** The form of whom a festival suits; an empty choice is one nobody knows. */
export interface AudienceDraft {
  readonly gender: NonNullable<Customer['gender']> | '';
  readonly profession: NonNullable<Customer['profession']> | '';
  readonly faith: NonNullable<Customer['faith']> | '';
  readonly region: NonNullable<Customer['region']> | '';
  readonly recipient: NonNullable<Customer['recipient']> | '';
  readonly deceased: boolean;
  readonly neverEarly: boolean;
  readonly noGreetings: readonly string[];
}

export const audienceDraft = (customer: Customer): AudienceDraft => ({
  gender: customer.gender ?? '',
  profession: customer.profession ?? '',
  faith: customer.faith ?? '',
  region: customer.region ?? '',
  recipient: customer.recipient ?? '',
  deceased: customer.deceased === true,
  neverEarly: customer.neverEarly === true,
  noGreetings: customer.noGreetings ?? [],
});

/** What is written, and what is emptied. */
export function audienceAsk(id: string, draft: AudienceDraft): Change {
  const chosen = CHOICES.filter((field) => draft[field] !== '');
  const marked = MARKS.filter((field) => draft[field]);
  const patch = {
    ...Object.fromEntries(chosen.map((field) => [field, draft[field]])),
    ...Object.fromEntries(marked.map((field) => [field, true])),
    ...(draft.noGreetings.length > 0 && { noGreetings: [...draft.noGreetings] }),
  } as Change['patch'];
  const clear = [
    ...CHOICES.filter((field) => draft[field] === ''),
    ...MARKS.filter((field) => !draft[field]),
    ...(draft.noGreetings.length === 0 ? (['noGreetings'] as const) : []),
  ];
  return { id, patch, clear };
}
