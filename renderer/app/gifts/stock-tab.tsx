import { Button } from '@mui/material';
import { useState } from 'react';
import type { Stock } from '../../../shared/domain/stock.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { StockDialog } from '../../features/gift/stock-dialog.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { LedgerRows, LedgerSheet } from '../ledger/ledger-sheet.tsx';
import { useCurrency } from '../use-currency.ts';
import { ThingRow } from './thing-row.tsx';
import type { GiftTabProps } from './tab-props.ts';
import { OpenButton } from './open-button.tsx';

interface LineProps {
  readonly stock: Stock;
  readonly onGive: () => void;
  readonly onOpen: () => void;
}

function Line({ stock: { item, category, count, cost, note }, onGive, onOpen }: LineProps) {
  const t = useT();
  const language = useLanguage();
  const sub = [category, cost && sayMoney(language, cost), note].filter(Boolean).join(' · ');
  return (
    <ThingRow
      name={item}
      sub={sub}
      aside={
        <>
          <TimeMark tone={count === 0 ? 'warn' : 'ok'}>
            {count === 0 ? t('gifts:stock.none') : t('gifts:stock.left', { count })}
          </TimeMark>
          <Button
            variant="outlined"
            disabled={count === 0}
            aria-haspopup="dialog"
            aria-label={`${t('gifts:stock.give')}: ${item}`}
            onClick={onGive}
          >
            {t('gifts:stock.give')}
          </Button>
          <OpenButton item={item} onOpen={onOpen} />
        </>
      }
    />
  );
}

const startOf = ({ id, item, category, cost }: Stock) => ({
  item,
  stockId: id,
  ...(category !== undefined && { category }),
  ...(cost !== undefined && { cost }),
});

/** What lies in the cupboard; what is taken out for somebody leaves it at once. */
export function StockTab({ desk }: GiftTabProps) {
  const t = useT();
  const currency = useCurrency();
  const [open, setOpen] = useState<{ readonly stock: Stock | undefined }>();
  const asked = useAsk('stock.list', {}, { keep: true });
  if (asked.state !== 'answered') return null;
  const stock = [...asked.value.stock].sort((a, b) => a.item.localeCompare(b.item));
  const add = (
    <Button
      variant="outlined"
      aria-haspopup="dialog"
      startIcon={<Icon name="add" size={14} />}
      onClick={() => setOpen({ stock: undefined })}
    >
      {t('gifts:stock.add')}
    </Button>
  );
  return (
    <LedgerSheet label={t('gifts:tabs.stock')} rule={t('gifts:stock.rule')} tools={add}>
      {stock.length === 0 && <EmptyState title={t('gifts:stock.empty')}>{t('gifts:stock.emptyWhy')}</EmptyState>}
      <LedgerRows label={t('gifts:tabs.stock')}>
        {stock.map((one) => (
          <Line
            key={one.id}
            stock={one}
            onGive={() => desk.begin(startOf(one))}
            onOpen={() => setOpen({ stock: one })}
          />
        ))}
      </LedgerRows>
      {open !== undefined && <StockDialog stock={open.stock} currency={currency} onClose={() => setOpen(undefined)} />}
    </LedgerSheet>
  );
}
