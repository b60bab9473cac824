import { Checkbox, FormControlLabel, Typography } from '@mui/material';
import { useState } from 'react';
import { ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { addMonths, type Day } from '../../../shared/domain/day.ts';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { v } from '../../ui/v.ts';
import { LONGEST } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';

interface StandingProps {
  readonly customer: Customer;
  readonly today: Day;
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

/** Runs a save and closes when it was taken; else the refusal stands in the form. */
function useSaved(onClose: () => void) {
  const [failure, setFailure] = useState<Failure>();
  const settle = async (refused: Promise<Failure | undefined>) => {
    const why = await refused;
    setFailure(why);
    if (why === undefined) onClose();
  };
  return { failure, settle };
}

export function GiveUpDialog({ customer, today, save, onClose }: StandingProps) {
  const t = useT();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose);
  const submit = () => {
    setTried(true);
    if (reason.trim() !== '') void settle(save({ givenUp: { on: today, reason: reason.trim() } }));
  };
  return (
    <RecordDialog
      title={t('dossier:giveUp.title', { name: customer.name })}
      onClose={onClose}
      onSave={submit}
      saveWords={t('dossier:giveUp.go')}
      failure={failure}
    >
      <Field
        label={t('dossier:giveUp.reason')}
        value={reason}
        onChange={setReason}
        error={tried && reason.trim() === '' ? t('dossier:giveUp.missing') : undefined}
        hint={t('dossier:giveUp.hint')}
        maxLength={LONGEST.line}
        autoFocus
      />
    </RecordDialog>
  );
}

export function FreezeDialog({ customer, today, save, onClose }: StandingProps) {
  const t = useT();
  const [until, setUntil] = useState<Day | undefined>(customer.frozenUntil ?? addMonths(today, 1));
  const { failure, settle } = useSaved(onClose);
  const fits = until !== undefined && until > today;
  const submit = () => {
    if (fits) void settle(save({ frozenUntil: until }));
  };
  return (
    <RecordDialog
      title={t('dossier:freeze.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('dossier:freeze.go')}
      failure={failure}
    >
      <DayField
        label={t('dossier:freeze.until')}
        value={until}
        onChange={setUntil}
        error={fits ? undefined : t('dossier:freeze.past')}
        hint={t('dossier:freeze.hint')}
        withYear
      />
    </RecordDialog>
  );
}

type Blocked = Customer['doNotContact'][number];

export function BlockDialog({ customer, save, onClose }: StandingProps) {
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
      <FieldRow columns="1fr 1fr 1fr">{channels.map((channel) => box(channel, t(`ui:channel.${channel}`)))}</FieldRow>
      <Typography variant="caption" sx={{ color: v('ink2') }}>
        {t('dossier:block.hint')}
      </Typography>
    </RecordDialog>
  );
}
