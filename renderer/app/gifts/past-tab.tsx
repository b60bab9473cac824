import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { LedgerRows, LedgerSheet, Pager } from '../ledger/ledger-sheet.tsx';
import { GiftLine } from './gift-line.tsx';
import type { GiftTabProps } from './tab-props.ts';

/** What went out and what came in, newest first. */
export function PastTab({ today, desk }: GiftTabProps) {
  const t = useT();
  const [offset, setOffset] = useState(0);
  const asked = useAsk('gift.list', { list: 'past', offset }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, total } = asked.value;
  return (
    <LedgerSheet label={t('gifts:tabs.past')} rule={t('gifts:past.rule')}>
      {total === 0 && <EmptyState title={t('gifts:past.empty')}>{t('gifts:past.emptyWhy')}</EmptyState>}
      <LedgerRows label={t('gifts:tabs.past')}>
        {rows.map((row) => (
          <GiftLine
            key={row.gift.id}
            {...{ row, today }}
            on={row.gift.givenOn ?? row.gift.on}
            mark={
              <TimeMark tone={row.gift.refused === undefined ? 'ok' : 'warn'}>
                {t(`gifts:past.${row.gift.direction}`)}
              </TimeMark>
            }
            onOpen={() => desk.edit(row.gift, row.customer)}
          />
        ))}
      </LedgerRows>
      <Pager offset={offset} total={total} onOffset={setOffset} />
    </LedgerSheet>
  );
}
