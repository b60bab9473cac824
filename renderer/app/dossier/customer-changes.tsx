import { HistoryList } from '../../features/change/history-list.tsx';
import { LateWords } from '../../i18n/late-words.tsx';
import type { Clock } from '../../i18n/moment-words.ts';

/** What was done to the records of one customer. */
export function CustomerChanges({ id, clock }: { readonly id: string; readonly clock: Clock }) {
  return (
    <LateWords>
      <HistoryList clock={clock} customerId={id} />
    </LateWords>
  );
}
