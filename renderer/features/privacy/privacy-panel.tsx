import { Box, IconButton, Tooltip } from '@mui/material';
import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Empty } from '../../ui/empty-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { RecordLine, RecordLines } from '../../ui/record-line.tsx';
import { v } from '../../ui/v.ts';
import { PrivacyDialog } from './privacy-dialog.tsx';

interface PrivacyPanelProps {
  readonly customer: Customer;
  readonly today: Day;
}

const joined = (parts: readonly (string | undefined)[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

function Refused({ customer, today }: PrivacyPanelProps) {
  const t = useT();
  const language = useLanguage();
  return customer.doNotContact.map((channel) => {
    const said = customer.refusals?.findLast((refusal) => refusal.channel === channel);
    const when = said && t('privacy:refusedOn', { day: sayDay(language, said.on, today) });
    return (
      <RecordLine
        key={`no ${channel}`}
        marked
        on={<Icon name="blocked" size={13} />}
        sub={joined([when, said?.source, said?.reason], ' · ')}
      >
        {channel === 'all' ? t('privacy:none') : t('privacy:mayNot', { channels: t(`ui:channel.${channel}`) })}
      </RecordLine>
    );
  });
}

function Given({ customer, today }: PrivacyPanelProps) {
  const t = useT();
  const language = useLanguage();
  return customer.consent.map(({ channel, basis, on, source, withdrawnOn }, at) => {
    const until =
      withdrawnOn === undefined
        ? t('privacy:since', { day: sayDay(language, on, today) })
        : t('privacy:withdrawn', { day: sayDay(language, withdrawnOn, today) });
    return (
      <RecordLine
        key={`yes ${at}`}
        marked
        on={<Icon name={withdrawnOn === undefined ? 'done' : 'close'} size={13} />}
        sub={joined([until, basis, source], ' · ')}
      >
        {withdrawnOn === undefined ? (
          t('privacy:may', { channels: t(`ui:channel.${channel}`) })
        ) : (
          <s>{t('privacy:may', { channels: t(`ui:channel.${channel}`) })}</s>
        )}
      </RecordLine>
    );
  });
}

/** Whether and how they may be contacted, on which ground, and where each refusal comes from. */
export function PrivacyPanel({ customer, today }: PrivacyPanelProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const marked = customer.sensitive?.length ?? 0;
  const isEmpty = customer.doNotContact.length === 0 && customer.consent.length === 0;
  const edit = (
    <Tooltip title={t('privacy:edit')}>
      <IconButton aria-label={t('privacy:edit')} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="edit" size={14} />
      </IconButton>
    </Tooltip>
  );
  return (
    <Panel title={t('privacy:panel')} right={edit}>
      {isEmpty ? (
        <Empty>{t('privacy:empty')}</Empty>
      ) : (
        <RecordLines label={t('privacy:panel')}>
          <Refused customer={customer} today={today} />
          <Given customer={customer} today={today} />
        </RecordLines>
      )}
      {marked > 0 && (
        <Box sx={{ fontSize: '0.75rem', color: v('ink3'), mt: '4px' }}>{t('privacy:marked', { count: marked })}</Box>
      )}
      {open && <PrivacyDialog customer={customer} today={today} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
