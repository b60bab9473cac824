import { useAsk } from '../../api/use-ask.ts';
import { CompetitorList } from '../../features/competitor/competitor-list.tsx';
import { useT } from '../../i18n/use-t.ts';
import { Refused } from '../refused.tsx';
import { useCurrency } from '../use-currency.ts';
import { LibrarySheet } from './library-sheet.tsx';
import { useOpened } from './use-opened.ts';

/** Competitor cards. */
export function CompetitorsTab() {
  const t = useT();
  const currency = useCurrency();
  const [open, onOpen] = useOpened('competitors');
  const asked = useAsk('competitor.list', {});
  const status = useAsk('book.status', {});
  const today = status.state === 'answered' ? status.value.today : undefined;
  return (
    <LibrarySheet label={t('library:tab.competitors')}>
      {asked.state === 'refused' && <Refused failure={asked.failure} again={asked.again} />}
      {asked.state === 'answered' && today !== undefined && (
        <CompetitorList competitors={asked.value.competitors} {...{ today, currency, open, onOpen }} />
      )}
    </LibrarySheet>
  );
}
