import type { ReactNode } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import { useT } from '../../i18n/use-t.ts';
import { EditableFact } from './editable-fact.tsx';
import { changeOf, isLong, longestOf, type WordField, wordsOf } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';

export interface FactsPartProps {
  readonly customer: Customer;
  readonly save: SaveFacts;
}

/** A line of facts. */
export type FactRow = readonly [name: string, value: ReactNode];

/** Pixels of the name column. */
export const nameWidth = (language: 'zh-CN' | 'en'): number => (language === 'en' ? 62 : 60);

/** Makes the line of a fact that is words. */
export function useWordRow({ customer, save }: FactsPartProps): (field: WordField) => FactRow {
  const t = useT();
  return (field) => {
    const label = t(`dossier:fact.${field}`);
    const onSave = (words: string) => {
      const { patch, clear } = changeOf(field, words);
      return save(patch, clear);
    };
    const wrong = (words: string) =>
      field === 'name' && words.trim() === '' ? t('dossier:fact.nameMissing') : undefined;
    const value = wordsOf(customer, field);
    return [
      label,
      <EditableFact
        key={field}
        {...{ label, value, onSave, wrong }}
        long={isLong(field)}
        maxLength={longestOf(field)}
      />,
    ];
  };
}
