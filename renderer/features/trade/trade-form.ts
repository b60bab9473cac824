import type { Day } from '../../../shared/domain/day.ts';
import type { Option } from '../../ui/select-field.tsx';

/** What the forms of quotes and deals are filled in against. */
export interface TradeForm {
  readonly customerId: string;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  /** The product cards of the book, by id and name. */
  readonly cards: readonly Option<string>[];
}
