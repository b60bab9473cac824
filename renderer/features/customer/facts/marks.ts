import type { Customer } from '../../../../shared/domain/customer.ts';
import { isSensitive } from '../../../../shared/domain/sensitive.ts';
import { listChange } from '../fact-fields.ts';
import type { SaveFacts } from '../use-customer-change.ts';

/** Which facts are nobody else's business. */
export interface Marks {
  readonly has: (key: string) => boolean;
  readonly toggle: (key: string) => void;
}

export function marksOf(customer: Customer, save: SaveFacts): Marks {
  const { sensitive = [] } = customer;
  return {
    has: (key) => isSensitive(customer, key),
    toggle(key) {
      const to = sensitive.includes(key) ? sensitive.filter((one) => one !== key) : [...sensitive, key];
      const { patch, clear } = listChange('sensitive', to);
      void save(patch, clear);
    },
  };
}
