import { Typography } from '@mui/material';
import { useState } from 'react';
import { GIVE_UP_REASONS } from '../../../shared/domain/standstill.ts';
import { useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/select-field.tsx';
import { ManyForm, type ManyProps } from './many-form.tsx';

/** Lets all of them go on purpose, for one reason. */
export function GiveUpMany(props: ManyProps) {
  const t = useT();
  const [reason, setReason] = useState<(typeof GIVE_UP_REASONS)[number]>();
  return (
    <ManyForm
      {...props}
      title={t('lists:many.giveUpTitle')}
      deed={reason === undefined ? undefined : { do: 'giveUp', reason }}
    >
      <SelectField
        label={t('lists:many.giveUpWhy')}
        options={GIVE_UP_REASONS.map((value) => ({ value, label: t(`standing:giveUp.reasons.${value}`) }))}
        value={reason}
        onChange={setReason}
        placeholder={t('standing:giveUp.choose')}
        hint={t('standing:giveUp.hint')}
      />
    </ManyForm>
  );
}

/** All of them into the bin. */
export function RemoveMany(props: ManyProps) {
  const t = useT();
  return (
    <ManyForm {...props} title={t('lists:many.removeTitle')} deed={{ do: 'remove' }}>
      <Typography variant="body2">{t('lists:many.removeHint')}</Typography>
    </ManyForm>
  );
}
