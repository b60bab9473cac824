import type { Customer } from '../../../shared/domain/customer.ts';
import type { SaveFacts } from './use-customer-change.ts';

export interface FactsPartProps {
  readonly customer: Customer;
  readonly save: SaveFacts;
}

/** Pixels of the name column. */
export const nameWidth = (language: 'zh-CN' | 'en'): number => (language === 'en' ? 66 : 60);
