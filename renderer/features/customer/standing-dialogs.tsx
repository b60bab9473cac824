import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { addMonths, type Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { v } from '../../ui/v.ts';
import { LONGEST } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';
import { useSaved } from './use-saved.ts';

export interface StandingProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

/** The clocks stand still; from the day after they go on with what was left. */
export function FreezeDialog({ dossier: { customer }, today, save, onClose }: StandingProps) {
  const t = useT();
  const { frozen } = customer;
  const [on, setOn] = useState<Day | undefined>(frozen?.on ?? today);
  const [until, setUntil] = useState<Day | undefined>(frozen?.until ?? addMonths(today, 1));
  const [reason, setReason] = useState(frozen?.reason ?? '');
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose);
  const fits = on !== undefined && until !== undefined && until >= on && until >= today;
  const submit = () => {
    setTried(true);
    const words = reason.trim();
    if (fits) void settle(save({ frozen: { on, until, ...(words === '' ? {} : { reason: words }) } }));
  };
  return (
    <RecordDialog
      title={t('dossier:freeze.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('dossier:freeze.go')}
      failure={failure}
    >
      <FieldRow>
        <DayField
          label={t('dossier:freeze.on')}
          value={on}
          onChange={setOn}
          error={tried && on === undefined ? t('records:trade.dayMissing') : undefined}
          withYear
        />
        <DayField
          label={t('dossier:freeze.until')}
          value={until}
          onChange={setUntil}
          error={fits || on === undefined ? undefined : t('dossier:freeze.past')}
          withYear
        />
      </FieldRow>
      <Field
        label={t('dossier:freeze.reason')}
        value={reason}
        onChange={setReason}
        placeholder={t('dossier:freeze.reasonHint')}
        hint={t('dossier:freeze.hint')}
        maxLength={LONGEST.line}
      />
    </RecordDialog>
  );
}

type Blocked = Customer['doNotContact'][number];

/** Channels they do not want; `all` beats them, and they stay ticked for the day it is taken back. */
export function BlockDialog({ dossier: { customer }, save, onClose }: StandingProps) {
  const t = useT();
  const [blocked, setBlocked] = useState<readonly Blocked[]>(customer.doNotContact);
  const { failure, settle } = useSaved(onClose);
  const all = blocked.includes('all');
  const box = (code: Blocked, label: string) => (
    <FormControlLabel
      key={code}
      disabled={all && code !== 'all'}
      label={label}
      control={
        <Checkbox
          checked={blocked.includes(code) || all}
          onChange={(event) =>
            setBlocked(event.target.checked ? [...blocked, code] : blocked.filter((one) => one !== code))
          }
        />
      }
    />
  );
  const channels = ChannelSchema.options.filter((channel) => channel !== 'note');
  return (
    <RecordDialog
      title={t('dossier:block.title')}
      onClose={onClose}
      onSave={() => void settle(save({ doNotContact: [...blocked] }))}
      saveWords={t('dossier:block.go')}
      failure={failure}
    >
      {box('all', t('dossier:block.all'))}
      <FieldRow columns="repeat(auto-fill, minmax(112px, 1fr))">
        {channels.map((channel) => box(channel, t(`ui:channel.${channel}`)))}
      </FieldRow>
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t('dossier:block.hint')}
      </Typography>
    </RecordDialog>
  );
}
