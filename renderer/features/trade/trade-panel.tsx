import { Box, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import { boughtOn, type Deal, dealMovedOn, dealStage } from '../../../shared/domain/deal.ts';
import type { Quote } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { asWritten } from '../../api/as-written.ts';
import { useChange } from '../../api/use-change.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { sumByCurrency } from '../../ui/money-sum.ts';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { StepButton } from '../../ui/step-button.tsx';
import { v } from '../../ui/v.ts';
import { DealDialog } from './deal-dialog.tsx';
import { nextDealStep } from './deal-draft.ts';
import { QuoteDialog } from './quote-dialog.tsx';
import type { TradeForm } from './trade-form.ts';

type Open = { readonly form: 'quote'; readonly quote?: Quote } | { readonly form: 'deal'; readonly deal?: Deal };

interface TradePanelProps extends TradeForm {
  readonly quotes: readonly Quote[];
  readonly deals: readonly Deal[];
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

interface LineProps {
  readonly today: Day;
  readonly onOpen: () => void;
}

function QuoteLine({ quote, today, onOpen }: LineProps & { readonly quote: Quote }) {
  const t = useT();
  const language = useLanguage();
  const save = useChange('quote.save');
  const { title, amount, sentOn, answeredOn } = quote;
  const silent = t('records:trade.silent', { count: Math.max(0, daysBetween(sentOn, today)) });
  const how = answeredOn === undefined ? silent : t('records:trade.answered');
  return (
    <RecordLine
      on={sayDay(language, sentOn)}
      sub={
        <>
          {t('dossier:entry.quote')} · {how}{' '}
          {answeredOn === undefined && (
            <StepButton
              words={t('records:trade.answeredToday')}
              about={title}
              running={save.running}
              failure={save.failure}
              onStep={() => void save.run({ ...asWritten(quote), answeredOn: today })}
            />
          )}
        </>
      }
      aside={amount && sayMoney(language, amount)}
      onOpen={onOpen}
    >
      {title}
    </RecordLine>
  );
}

function DealLine({ deal, today, onOpen }: LineProps & { readonly deal: Deal }) {
  const t = useT();
  const language = useLanguage();
  const save = useChange('deal.save');
  const next = nextDealStep(deal, today);
  const stage = t(`dossier:entry.dealStage.${dealStage(deal, today)}`);
  return (
    <RecordLine
      on={sayDay(language, dealMovedOn(deal, today))}
      sub={
        <>
          {t('dossier:entry.deal')} · {stage}{' '}
          {next !== undefined && (
            <StepButton
              words={t(`records:trade.took.${next}`)}
              about={deal.product}
              running={save.running}
              failure={save.failure}
              onStep={() => void save.run({ ...asWritten(deal), [next]: today })}
            />
          )}
        </>
      }
      aside={deal.amount && sayMoney(language, deal.amount)}
      onOpen={onOpen}
    >
      {deal.product}
    </RecordLine>
  );
}

function Totals({ deals, today }: { readonly deals: readonly Deal[]; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const bought = deals.filter((deal) => (boughtOn(deal) ?? '9') <= today);
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
export function TradePanel({ quotes, deals, ...form }: TradePanelProps) {
  const t = useT();
  const { today } = form;
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const lines = [
    ...quotes.map((quote) => ({
      on: quote.sentOn,
      node: <QuoteLine key={quote.id} quote={quote} today={today} onOpen={() => setOpen({ form: 'quote', quote })} />,
    })),
    ...deals.map((deal) => ({
      on: dealMovedOn(deal, today),
      node: <DealLine key={deal.id} deal={deal} today={today} onOpen={() => setOpen({ form: 'deal', deal })} />,
    })),
  ].sort((a, b) => (a.on < b.on ? 1 : -1));
  return (
    <Panel title={t('records:trade.title')} right={<AddMenu onOpen={setOpen} />}>
      {lines.length === 0 && <Empty>{t('records:trade.empty')}</Empty>}
      {lines.length > 0 && <RecordLines label={t('records:trade.title')}>{lines.map(({ node }) => node)}</RecordLines>}
      <Totals deals={deals} today={today} />
      {open?.form === 'quote' && <QuoteDialog {...form} quote={open.quote} onClose={close} />}
      {open?.form === 'deal' && <DealDialog {...form} deal={open.deal} onClose={close} />}
    </Panel>
  );
}
