import type { ReactNode } from 'react';
import type { Customer } from '../../../../shared/domain/customer.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { factDraft } from '../../../api/kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { ChoiceFact } from '../choice-fact.tsx';
import { DayFact } from '../day-fact.tsx';
import { EditableFact } from '../editable-fact.tsx';
import { type ArchivePart, labelOf, LONGEST, partChange, type WordField, wordsOf } from '../fact-fields.ts';
import type { FactsPartProps } from '../facts-part.ts';
import type { Fact } from './fact-lines.tsx';
import { WordFact } from './word-fact.tsx';

type ChoiceField = 'preferredChannel' | 'language' | 'tradeRole' | 'influence' | 'maritalState';
type DayField = 'budgetOn' | 'seasonOn' | 'tradeSince';

interface Choice<F extends ChoiceField> {
  readonly field: F;
  readonly name: string;
  readonly choices: readonly { readonly value: NonNullable<Customer[F]>; readonly label: string }[];
}

/** What a fact is made of, for the groups to list. */
export interface FactMaker {
  readonly words: (field: WordField, suggestions?: readonly string[]) => Fact;
  readonly choice: <F extends ChoiceField>(choice: Choice<F>) => Fact;
  readonly day: (field: DayField, name: string, hint?: string) => Fact;
  readonly part: (part: ArchivePart, key: string, name: string) => Fact;
  /** Anything else. */
  readonly other: (key: string, name: string, filled: boolean, value: ReactNode) => Fact;
}

const isFilled = (value: unknown): boolean =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

function partFact({ customer, save }: FactsPartProps, part: ArchivePart, key: string, name: string): Fact {
  const value = (customer[part] as Readonly<Record<string, string>> | undefined)?.[key] ?? '';
  const onSave = (words: string) => {
    const { patch, clear } = partChange(customer, part, key, words);
    return save(patch, clear);
  };
  return {
    key: `${part}.${key}`,
    name,
    filled: value !== '',
    draft: factDraft(`${part}-${key}`, customer.id),
    value: (
      <EditableFact
        label={name}
        value={value}
        draft={factDraft(`${part}-${key}`, customer.id)}
        long
        maxLength={LONGEST.words}
        onSave={onSave}
      />
    ),
  };
}

/** Makes the facts of one customer. */
export function useFacts({ customer, save, today }: FactsPartProps & { readonly today: Day }): FactMaker {
  const t = useT();
  return {
    words: (field, suggestions) => ({
      key: field,
      name: labelOf(t, field),
      filled: wordsOf(customer, field) !== '',
      draft: factDraft(field, customer.id),
      value: <WordFact {...{ customer, save, field }} {...(suggestions && { suggestions })} />,
    }),
    choice: ({ field, name, choices }) => ({
      key: field,
      name,
      filled: isFilled(customer[field]),
      value: (
        <ChoiceFact
          label={name}
          value={customer[field]}
          choices={choices}
          onSave={(to) => (to === undefined ? save({}, [field]) : save({ [field]: to }))}
        />
      ),
    }),
    day: (field, name, hint) => ({
      key: field,
      name,
      filled: isFilled(customer[field]),
      draft: factDraft(field, customer.id),
      value: (
        <DayFact
          {...{ hint, today }}
          label={name}
          value={customer[field]}
          draft={factDraft(field, customer.id)}
          onSave={(on) => (on === undefined ? save({}, [field]) : save({ [field]: on }))}
        />
      ),
    }),
    part: (part, key, name) => partFact({ customer, save }, part, key, name),
    other: (key, name, filled, value) => ({ key, name, filled, value }),
  };
}
