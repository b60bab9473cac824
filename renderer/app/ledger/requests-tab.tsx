import { Button } from '@mui/material';
import { useState } from 'react';
import type { AskedFor } from '../../../shared/contract/ledger-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Request } from '../../../shared/domain/request.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { RequestDialog } from '../../features/request/request-dialog.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { useCurrency } from '../use-currency.ts';
import { LedgerRow, LedgerRows, LedgerSheet, Pager } from './ledger-sheet.tsx';

const SHOWN = ['open', 'settled'] as const;

interface RowProps {
  readonly row: AskedFor;
  readonly today: Day;
  readonly onOpen: () => void;
}

function Row({ row: { request, customer }, today, onOpen }: RowProps) {
  const t = useT();
  const language = useLanguage();
  const { notedOn, what, reason, price, state } = request;
  const isOpen = state === 'noted' || state === 'assessed';
  return (
    <LedgerRow
      on={sayDay(language, notedOn, today)}
      customer={customer}
      words={what}
      sub={[reason, price && sayMoney(language, price)].filter(Boolean).join(' · ')}
      aside={
        <>
          <TimeMark tone={isOpen ? 'now' : 'ok'}>{t(`around:requests.states.${state}`)}</TimeMark>
          <Button
            variant="outlined"
            aria-haspopup="dialog"
            aria-label={`${t('ledger:requests.decide')}: ${what}`}
            onClick={onOpen}
          >
            {t('ledger:requests.decide')}
          </Button>
        </>
      }
    />
  );
}

/** What they asked to have changed, and what became of it. */
export function RequestsTab({ today }: { readonly today: Day }) {
  const t = useT();
  const currency = useCurrency();
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('open');
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<Request>();
  const asked = useAsk('ledger.requests', { settled: shown === 'settled', offset }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, total } = asked.value;
  const show = (to: (typeof SHOWN)[number]) => {
    setShown(to);
    setOffset(0);
  };
  return (
    <LedgerSheet
      label={t('ledger:tabs.requests')}
      rule={t('ledger:requests.rule')}
      tools={
        <Segmented
          label={t('ledger:tabs.requests')}
          segments={SHOWN.map((value) => ({ value, label: t(`ledger:requests.${value}`) }))}
          value={shown}
          onChange={show}
        />
      }
    >
      {total === 0 && (
        <EmptyState title={t(shown === 'open' ? 'ledger:requests.emptyTitle' : 'ledger:requests.emptySettled')}>
          {t('ledger:requests.empty')}
        </EmptyState>
      )}
      <LedgerRows label={t('ledger:tabs.requests')}>
        {rows.map((row) => (
          <Row key={row.request.id} {...{ row, today }} onOpen={() => setOpen(row.request)} />
        ))}
      </LedgerRows>
      <Pager offset={offset} total={total} onOffset={setOffset} />
      {open !== undefined && (
        <RequestDialog
          customerId={open.customerId}
          request={open}
          {...{ today, currency }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </LedgerSheet>
  );
}
