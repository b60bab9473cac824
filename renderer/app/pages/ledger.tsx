import { Tab, Tabs } from '@mui/material';
import type { ComponentType } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { goTo } from '../hash-location.ts';
import { LeaksTab } from '../ledger/leaks-tab.tsx';
import { PromisesTab } from '../ledger/promises-tab.tsx';
import { RequestsTab } from '../ledger/requests-tab.tsx';
import { SaidTab } from '../ledger/said-tab.tsx';
import { ledgerPath } from '../places.ts';

/** The tabs of the ledger, in order; the words of each stand in `ledger:tabs`. */
const TABS = [
  { id: 'promises', Shown: PromisesTab },
  { id: 'requests', Shown: RequestsTab },
  { id: 'feedback', Shown: SaidTab },
  { id: 'leaks', Shown: LeaksTab },
] as const satisfies readonly { readonly id: string; readonly Shown: ComponentType<{ readonly today: Day }> }[];

/** What is owed, asked and said across the book, and where customers may be lost. */
export function LedgerPage({ tab }: { readonly tab: string | undefined }) {
  const t = useT();
  const status = useAsk('book.status', {});
  const open = TABS.find(({ id }) => id === tab) ?? TABS[0];
  return (
    <>
      <PageHead title={t('ledger:title')} sub={t('ledger:sub')} />
      <Tabs
        value={open.id}
        onChange={(_, id: string) => goTo(ledgerPath(id), { replace: true })}
        aria-label={t('ledger:title')}
        sx={{ flex: 'none', px: '20px', borderBottom: `1px solid ${v('rule')}` }}
      >
        {TABS.map(({ id }) => (
          <Tab key={id} value={id} label={t(`ledger:tabs.${id}`)} />
        ))}
      </Tabs>
      {status.state === 'answered' && <open.Shown today={status.value.today} />}
    </>
  );
}
