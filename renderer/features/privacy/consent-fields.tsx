import { Box, IconButton, Tooltip } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FieldRow } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { type ConsentDraft, REACHING } from './privacy-draft.ts';

interface ConsentFieldsProps {
  readonly n: number;
  readonly consent: ConsentDraft;
  readonly tried: boolean;
  readonly onConsent: (consent: ConsentDraft) => void;
  readonly onRemove: () => void;
}

const LONGEST = 500;
const frame = {
  display: 'grid',
  gap: '8px',
  p: '10px 12px',
  border: `1px solid ${v('rule')}`,
  borderRadius: '6px',
} as const;

function Head({ n, onRemove }: Pick<ConsentFieldsProps, 'n' | 'onRemove'>) {
  const t = useT();
  const words = t('privacy:removeConsent', { n });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', fontSize: '0.75rem', color: v('ink2'), fontWeight: 600 }}>
      <Box sx={{ flex: 1 }}>{t('privacy:consent', { n })}</Box>
      <Tooltip title={words}>
        <IconButton aria-label={words} onClick={onRemove}>
          <Icon name="close" size={14} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

function Ground({ consent, tried, onConsent }: Pick<ConsentFieldsProps, 'consent' | 'tried' | 'onConsent'>) {
  const t = useT();
  return (
    <FieldRow columns="140px minmax(0,1fr)">
      <SelectField
        label={t('privacy:channel')}
        options={REACHING.map((value) => ({ value, label: t(`ui:channel.${value}`) }))}
        value={consent.channel}
        onChange={(channel) => onConsent({ ...consent, channel })}
      />
      <Field
        label={t('privacy:basis')}
        value={consent.basis}
        onChange={(basis) => onConsent({ ...consent, basis })}
        placeholder={t('privacy:basisHint')}
        error={tried && consent.basis.trim() === '' ? t('privacy:basisMissing') : undefined}
        maxLength={LONGEST}
      />
    </FieldRow>
  );
}

/** One leave to contact: the channel, on which ground, since when, where it was given, and when it was taken back. */
export function ConsentFields({ n, consent, tried, onConsent, onRemove }: ConsentFieldsProps) {
  const t = useT();
  return (
    <Box role="group" aria-label={t('privacy:consent', { n })} sx={frame}>
      <Head n={n} onRemove={onRemove} />
      <Ground {...{ consent, tried, onConsent }} />
      <Field
        label={t('privacy:source')}
        value={consent.source}
        onChange={(source) => onConsent({ ...consent, source })}
        placeholder={t('privacy:sourceHint')}
        maxLength={LONGEST}
      />
      <FieldRow>
        <DayField
          label={t('privacy:on')}
          value={consent.on}
          onChange={(on) => onConsent({ ...consent, on })}
          error={tried && consent.on === undefined ? t('privacy:dayMissing') : undefined}
          withYear
        />
        <DayField
          label={t('privacy:withdrawnOn')}
          value={consent.withdrawnOn}
          onChange={(withdrawnOn) => onConsent({ ...consent, withdrawnOn })}
          withYear
        />
      </FieldRow>
    </Box>
  );
}
