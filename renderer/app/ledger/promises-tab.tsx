import { Button } from '@mui/material';
import { useState } from 'react';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Commitment } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { KeepDialog } from '../../features/trade/keep-dialog.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { LedgerRow, LedgerRows, LedgerSheet, Pager } from './ledger-sheet.tsx';

function Due({ dueOn, today }: { readonly dueOn: Day; readonly today: Day }) {
  const t = useT();
  const late = daysBetween(dueOn, today);
  if (late > 0) return <TimeMark tone="late">{t('ledger:promises.lateBy', { count: late })}</TimeMark>;
  if (late === 0) return <TimeMark tone="now">{t('ledger:promises.dueToday')}</TimeMark>;
  return <TimeMark tone="quiet">{t('ledger:promises.left', { count: -late })}</TimeMark>;
}

/** Everything that is owed, the latest first. */
export function PromisesTab({ today }: { readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const [offset, setOffset] = useState(0);
  const [keeping, setKeeping] = useState<Commitment>();
  const asked = useAsk('ledger.promises', { offset }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, total, late } = asked.value;
  return (
    <LedgerSheet
      label={t('ledger:tabs.promises')}
      rule={t('ledger:promises.rule')}
      tools={late > 0 && <TimeMark tone="late">{t('ledger:promises.late', { count: late })}</TimeMark>}
    >
      {total === 0 && <EmptyState title={t('ledger:promises.emptyTitle')}>{t('ledger:promises.empty')}</EmptyState>}
      <LedgerRows label={t('ledger:tabs.promises')}>
        {rows.map(({ promise, customer }) => (
          <LedgerRow
            key={promise.id}
            on={sayDay(language, promise.dueOn, today)}
            customer={customer}
            words={promise.what}
            sub={
              promise.kind === undefined || promise.kind === 'promise' ? '' : t(`ledger:promises.kinds.${promise.kind}`)
            }
            aside={
              <>
                <Due dueOn={promise.dueOn} today={today} />
                <Button
                  variant="outlined"
                  aria-haspopup="dialog"
                  aria-label={t('ledger:promises.keepNamed', { what: promise.what })}
                  onClick={() => setKeeping(promise)}
                >
                  {t('ledger:promises.keep')}
                </Button>
              </>
            }
          />
        ))}
      </LedgerRows>
      <Pager offset={offset} total={total} onOffset={setOffset} />
      {keeping !== undefined && <KeepDialog promise={keeping} today={today} onClose={() => setKeeping(undefined)} />}
    </LedgerSheet>
  );
}
