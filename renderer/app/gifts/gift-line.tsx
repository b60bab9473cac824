import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { GiftRow } from '../../../shared/contract/gift-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { LedgerRow } from '../ledger/ledger-sheet.tsx';
import { OpenButton } from './open-button.tsx';

interface GiftLineProps {
  readonly row: GiftRow;
  readonly today: Day;
  readonly on: Day;
  /** How it stands in time, or which way it went. */
  readonly mark?: ReactNode;
  /** The next step, beside opening it. */
  readonly step?: ReactNode;
  readonly onOpen: () => void;
}

/** How much there is to think about; a grave one is told as such. */
function Thoughts({ warnings = 0, severe = false }: Pick<GiftRow, 'warnings' | 'severe'>) {
  const t = useT();
  if (warnings === 0) return null;
  const words = t('gifts:toBuy.warnings', { count: warnings });
  if (severe)
    return (
      <Box
        component="span"
        sx={{ display: 'inline-flex', alignItems: 'center', gap: '4px', color: v('seal'), fontSize: '0.75rem' }}
      >
        <Icon name="compliance" size={12} />
        {`${t('gifts:toBuy.severe')} · ${words}`}
      </Box>
    );
  return <TimeMark tone="warn">{words}</TimeMark>;
}

/** A gift of a customer: what, for which day and occasion, what it costs. */
export function GiftLine({ row, today, on, mark, step, onOpen }: GiftLineProps) {
  const t = useT();
  const language = useLanguage();
  const { gift, customer, person } = row;
  const { item, occasion, forOn, givenOn, cost, reception, refused } = gift;
  const sub = [
    person,
    occasion,
    givenOn === undefined && forOn !== undefined && t('gifts:toBuy.forDay', { day: sayDay(language, forOn, today) }),
    refused && t(`gifts:form.refusals.${refused}`),
    reception,
  ];
  return (
    <LedgerRow
      on={sayDay(language, on, today)}
      customer={customer}
      words={item}
      sub={sub.filter(Boolean).join(' · ')}
      aside={
        <>
          <Box sx={{ display: 'grid', justifyItems: 'end', gap: '2px' }}>
            {mark}
            <Thoughts {...row} />
          </Box>
          <Box sx={{ minWidth: 64, textAlign: 'right', fontSize: 'var(--small)' }}>
            {cost && sayMoney(language, cost)}
          </Box>
          {step}
          <OpenButton item={item} onOpen={onOpen} />
        </>
      }
    />
  );
}
