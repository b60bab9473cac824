import { Box, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Deal, Quote } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { v } from '../../ui/v.ts';
import { DealDialog } from './deal-dialog.tsx';
import { sumByCurrency } from './money-sum.ts';
import { QuoteDialog } from './quote-dialog.tsx';

type Open = { readonly form: 'quote'; readonly quote?: Quote } | { readonly form: 'deal'; readonly deal?: Deal };

interface TradePanelProps {
  readonly customerId: string;
  readonly quotes: readonly Quote[];
  readonly deals: readonly Deal[];
  readonly today: Day;
  readonly currency: string;
}

function AddMenu({ onOpen }: { readonly onOpen: (open: Open) => void }) {
  const t = useT();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const choose = (open: Open) => {
    setAnchor(undefined);
    onOpen(open);
  };
  return (
    <>
      <Tooltip title={t('records:trade.add')}>
        <IconButton
          aria-label={t('records:trade.add')}
          aria-haspopup="menu"
          onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        >
          <Icon name="add" size={14} />
        </IconButton>
      </Tooltip>
      <Menu open={anchor !== undefined} anchorEl={anchor ?? null} onClose={() => setAnchor(undefined)}>
        <MenuItem onClick={() => choose({ form: 'quote' })} sx={{ gap: '8px' }}>
          <Icon name="quote" size={14} />
          {t('records:trade.addQuote')}
        </MenuItem>
        <MenuItem onClick={() => choose({ form: 'deal' })} sx={{ gap: '8px' }}>
          <Icon name="deal" size={14} />
          {t('records:trade.addDeal')}
        </MenuItem>
      </Menu>
    </>
  );
}

function useStanding(today: Day) {
  const t = useT();
  return {
    quote: ({ answeredOn, sentOn }: Quote): string =>
      answeredOn === undefined
        ? t('records:trade.silent', { count: Math.max(0, daysBetween(sentOn, today)) })
        : t('records:trade.answered'),
    deal: ({ stage }: Deal): string => t(`dossier:entry.dealStage.${stage}`),
  };
}

function Totals({ deals }: { readonly deals: readonly Deal[] }) {
  const t = useT();
  const language = useLanguage();
  const bought = deals.filter(({ stage }) => stage === 'delivered' || stage === 'paid');
  const sums = sumByCurrency(bought.map(({ amount }) => amount));
  if (bought.length < 2 || sums.length === 0) return null;
  return (
    <Box sx={{ display: 'flex', py: '4px', fontSize: 'var(--small)', borderBottom: `3px double ${v('ruleStrong')}` }}>
      <Box sx={{ flex: 1 }}>{t('records:trade.total')}</Box>
      <b>{sums.map((sum) => sayMoney(language, sum)).join(' + ')}</b>
    </Box>
  );
}

/** Quotes and deals in short; the words of each stand in the timeline. */
export function TradePanel({ customerId, quotes, deals, today, currency }: TradePanelProps) {
  const t = useT();
  const language = useLanguage();
  const standing = useStanding(today);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const line = (key: string, on: Day, words: string, sub: string, amount: Quote['amount'], to: Open): ReactNode => (
    <RecordLine
      key={key}
      on={sayDay(language, on)}
      sub={sub}
      aside={amount && sayMoney(language, amount)}
      onOpen={() => setOpen(to)}
    >
      {words}
    </RecordLine>
  );
  const lines = [
    ...quotes.map((quote) => ({
      on: quote.sentOn,
      node: line(
        quote.id,
        quote.sentOn,
        quote.title,
        `${t('dossier:entry.quote')} · ${standing.quote(quote)}`,
        quote.amount,
        { form: 'quote', quote },
      ),
    })),
    ...deals.map((deal) => ({
      on: deal.on,
      node: line(deal.id, deal.on, deal.product, `${t('dossier:entry.deal')} · ${standing.deal(deal)}`, deal.amount, {
        form: 'deal',
        deal,
      }),
    })),
  ].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Panel title={t('records:trade.title')} right={<AddMenu onOpen={setOpen} />}>
      {lines.length === 0 && <Empty>{t('records:trade.empty')}</Empty>}
      {lines.length > 0 && <RecordLines label={t('records:trade.title')}>{lines.map(({ node }) => node)}</RecordLines>}
      <Totals deals={deals} />
      {open?.form === 'quote' && (
        <QuoteDialog {...{ customerId, today, currency }} quote={open.quote} onClose={close} />
      )}
      {open?.form === 'deal' && <DealDialog {...{ customerId, today, currency }} deal={open.deal} onClose={close} />}
    </Panel>
  );
}
