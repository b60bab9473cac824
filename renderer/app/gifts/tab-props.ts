import type { Day } from '../../../shared/domain/day.ts';
import type { GiftDesk } from './gift-desk.tsx';

/** What every tab of the gift ledger works with. */
export interface GiftTabProps {
  readonly today: Day;
  readonly desk: GiftDesk;
}
