import { IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { GiftDialog } from './gift-dialog.tsx';

interface GiftsPanelProps {
  readonly customerId: string;
  readonly gifts: readonly Gift[];
  readonly people: readonly Person[];
  readonly today: Day;
  readonly currency: string;
}

/** Everything given and received, newest first, so that nothing is given twice. */
export function GiftsPanel({ customerId, gifts, people, today, currency }: GiftsPanelProps) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState<Gift | 'new'>();
  const subOf = ({ direction, state, personId, occasion, reception }: Gift): string =>
    [
      direction === 'received' ? t('records:gifts.received') : t(`dossier:entry.giftState.${state}`),
      people.find(({ id }) => id === personId)?.name,
      occasion,
      reception,
    ]
      .filter((part) => part !== undefined)
      .join(' · ');
  return (
    <Panel
      title={t('records:gifts.title')}
      right={
        <Tooltip title={t('records:gifts.add')}>
          <IconButton aria-label={t('records:gifts.add')} onClick={() => setOpen('new')}>
            <Icon name="add" size={14} />
          </IconButton>
        </Tooltip>
      }
    >
      {gifts.length === 0 && <Empty>{t('records:gifts.empty')}</Empty>}
      {gifts.length > 0 && (
        <RecordLines label={t('records:gifts.title')}>
          {gifts.map((gift) => (
            <RecordLine
              key={gift.id}
              on={sayDay(language, gift.on)}
              sub={subOf(gift)}
              aside={gift.cost && sayMoney(language, gift.cost)}
              onOpen={() => setOpen(gift)}
            >
              {gift.item}
            </RecordLine>
          ))}
        </RecordLines>
      )}
      {open !== undefined && (
        <GiftDialog
          {...{ customerId, people, today, currency }}
          gift={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Panel>
  );
}
