import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { type ReactNode, useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { Icon } from '../../ui/icon.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { v } from '../../ui/v.ts';
import { ConsentFields } from './consent-fields.tsx';
import {
  type Blocked,
  draftOf,
  emptyConsent,
  newlyBlocked,
  patchOf,
  type PrivacyDraft,
  REACHING,
} from './privacy-draft.ts';

interface PartProps {
  readonly draft: PrivacyDraft;
  readonly onDraft: (draft: PrivacyDraft) => void;
}

const LONGEST = 500;

function Part({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  return (
    <Box component="section" aria-label={title} sx={{ display: 'grid', gap: '8px' }}>
      <Box>
        <Typography component="h3" variant="body2" sx={{ fontWeight: 600 }}>
          {title}
        </Typography>
        <Typography variant="caption" sx={{ color: v('ink2') }}>
          {hint}
        </Typography>
      </Box>
      {children}
    </Box>
  );
}

/** Where, how and why they said no; asked only about what is new. */
function Said({ draft, onDraft }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldRow>
        <DayField
          label={t('privacy:when')}
          value={draft.on}
          onChange={(on) => onDraft({ ...draft, on })}
          error={draft.on === undefined ? t('privacy:dayMissing') : undefined}
          withYear
        />
        <Field
          label={t('privacy:how')}
          value={draft.source}
          onChange={(source) => onDraft({ ...draft, source })}
          placeholder={t('privacy:howHint')}
          maxLength={LONGEST}
        />
      </FieldRow>
      <Field
        label={t('privacy:why')}
        value={draft.reason}
        onChange={(reason) => onDraft({ ...draft, reason })}
        maxLength={LONGEST}
      />
    </>
  );
}

/** Channels they do not want; `all` beats them, and they stay ticked for the day it is taken back. */
function Refusals({ draft, onDraft, isNew }: PartProps & { readonly isNew: boolean }) {
  const t = useT();
  const { blocked } = draft;
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
            onDraft({
              ...draft,
              blocked: event.target.checked ? [...blocked, code] : blocked.filter((one) => one !== code),
            })
          }
        />
      }
    />
  );
  return (
    <Part title={t('privacy:refusals')} hint={t('privacy:refusalsHint')}>
      <Box sx={{ ml: '-4px' }}>
        {box('all', t('privacy:all'))}
        <FieldRow columns="repeat(auto-fill, minmax(112px, 1fr))">
          {REACHING.map((channel) => box(channel, t(`ui:channel.${channel}`)))}
        </FieldRow>
      </Box>
      {isNew && <Said draft={draft} onDraft={onDraft} />}
    </Part>
  );
}

function Consents({ draft, onDraft, today, tried }: PartProps & { readonly today: Day; readonly tried: boolean }) {
  const t = useT();
  const { consents } = draft;
  const set = (to: PrivacyDraft['consents']) => onDraft({ ...draft, consents: to });
  return (
    <Part title={t('privacy:consents')} hint={t('privacy:consentsHint')}>
      {consents.map((consent, at) => (
        <ConsentFields
          key={at}
          n={at + 1}
          consent={consent}
          tried={tried}
          onConsent={(to) => set(consents.map((one, index) => (index === at ? to : one)))}
          onRemove={() => set(consents.filter((_, index) => index !== at))}
        />
      ))}
      <Box>
        <Button
          variant="text"
          startIcon={<Icon name="add" size={13} />}
          onClick={() => set([...consents, emptyConsent(today)])}
          sx={{ ml: '-8px' }}
        >
          {t('privacy:addConsent')}
        </Button>
      </Box>
    </Part>
  );
}

interface PrivacyDialogProps {
  readonly customer: Customer;
  readonly today: Day;
  readonly onClose: () => void;
}

/** Whether they may be contacted, and on which ground; the refusal and where it comes from in one change. */
export function PrivacyDialog({ customer, today, onClose }: PrivacyDialogProps) {
  const t = useT();
  const change = useChange('customer.change');
  const [tried, setTried] = useState(false);
  const { draft, setDraft, kept } = useKeptDraft(draftKey('privacy', customer, customer.id), () =>
    draftOf(customer, today),
  );
  const submit = async () => {
    setTried(true);
    const patch = patchOf(customer, draft);
    if (patch === undefined || !(await change.run({ id: customer.id, patch })).ok) return;
    kept.forget();
    onClose();
  };
  const part = { draft, onDraft: setDraft };
  return (
    <RecordDialog
      title={t('privacy:title')}
      onClose={onClose}
      onSave={() => void submit()}
      running={change.running}
      failure={change.failure}
      kept={kept}
      width={560}
    >
      <Refusals {...part} isNew={newlyBlocked(customer, draft).length > 0} />
      <Consents {...part} today={today} tried={tried} />
    </RecordDialog>
  );
}
