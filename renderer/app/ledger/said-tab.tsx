import { Button } from '@mui/material';
import { useState } from 'react';
import type { Said } from '../../../shared/contract/ledger-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { type Feedback, FEEDBACK_KINDS } from '../../../shared/domain/feedback.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { call, saveText } from '../../api/api.ts';
import { useAsk } from '../../api/use-ask.ts';
import { FeedbackDialog } from '../../features/feedback/feedback-dialog.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { useDesk } from '../desk.ts';
import { LedgerRow, LedgerRows, LedgerSheet, Pager } from './ledger-sheet.tsx';

type Kind = Feedback['kind'] | 'all';

/** What the product people are to know, for a spreadsheet. */
function GapsButton({ count }: { readonly count: number }) {
  const t = useT();
  const desk = useDesk();
  const save = async () => {
    const made = await call('ledger.gaps', {});
    if (!made.ok) {
      desk.refuse(made.error);
      return;
    }
    const saved = await saveText(made.value.name, made.value.text);
    if (!saved.ok) desk.refuse(saved.error);
    else if (saved.value.saved) desk.tell(t('ledger:feedback.saved', { name: saved.value.name }));
  };
  return (
    <Button
      variant="outlined"
      disabled={count === 0}
      startIcon={<Icon name="exportFile" size={14} />}
      onClick={() => void save()}
    >
      {t(count === 0 ? 'ledger:feedback.gapsNone' : 'ledger:feedback.gaps')}
    </Button>
  );
}

function Standing({ said, today }: { readonly said: Feedback; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  if (said.closedOn !== undefined)
    return (
      <TimeMark tone="ok">{t('ledger:feedback.closed', { day: sayDay(language, said.closedOn, today) })}</TimeMark>
    );
  return said.kind === 'complaint' ? <TimeMark tone="warn">{t('ledger:feedback.open')}</TimeMark> : null;
}

interface RowProps {
  readonly row: Said;
  readonly today: Day;
  readonly onOpen: () => void;
}

function Row({ row: { feedback, customer }, today, onOpen }: RowProps) {
  const t = useT();
  const { on, words, kind, outcome } = feedback;
  return (
    <LedgerRow
      on={sayDay(useLanguage(), on, today)}
      customer={customer}
      words={words}
      sub={[t(`feedback:kinds.${kind}`), outcome].filter(Boolean).join(' · ')}
      aside={
        <>
          <Standing said={feedback} today={today} />
          <Button
            variant="outlined"
            aria-haspopup="dialog"
            aria-label={`${t('ledger:feedback.settle')}: ${words.slice(0, 60)}`}
            onClick={onOpen}
          >
            {t('ledger:feedback.settle')}
          </Button>
        </>
      }
    />
  );
}

/** What customers say about us, open complaints first. */
export function SaidTab({ today }: { readonly today: Day }) {
  const t = useT();
  const [kind, setKind] = useState<Kind>('all');
  const [offset, setOffset] = useState(0);
  const [open, setOpen] = useState<Feedback>();
  const asked = useAsk('ledger.feedback', { ...(kind !== 'all' && { kind }), offset }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, total, counts } = asked.value;
  const kinds = FEEDBACK_KINDS.map((value) => ({
    value,
    label: t(`feedback:kinds.${value}`),
    aside: String(counts[value]),
  }));
  return (
    <LedgerSheet
      label={t('ledger:tabs.feedback')}
      rule={t('around:complaint.hint')}
      tools={
        <>
          <SelectField
            label={t('feedback:kind')}
            options={[{ value: 'all', label: t('ledger:feedback.all') }, ...kinds]}
            value={kind}
            onChange={(to) => {
              setKind(to);
              setOffset(0);
            }}
          />
          <GapsButton count={counts['product-gap']} />
        </>
      }
    >
      {total === 0 && <EmptyState title={t('ledger:feedback.emptyTitle')}>{t('ledger:feedback.empty')}</EmptyState>}
      <LedgerRows label={t('ledger:tabs.feedback')}>
        {rows.map((row) => (
          <Row key={row.feedback.id} {...{ row, today }} onOpen={() => setOpen(row.feedback)} />
        ))}
      </LedgerRows>
      <Pager offset={offset} total={total} onOffset={setOffset} />
      {open !== undefined && (
        <FeedbackDialog customerId={open.customerId} feedback={open} today={today} onClose={() => setOpen(undefined)} />
      )}
    </LedgerSheet>
  );
}
