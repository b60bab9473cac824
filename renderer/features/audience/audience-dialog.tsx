import { Box } from '@mui/material';
import { CHINESE_CUSTOMS } from '../../../shared/almanac/chinese-customs.ts';
import { festivalNamesOf } from '../../../shared/almanac/festival-titles.ts';
import { OTHER_CUSTOMS } from '../../../shared/almanac/other-customs.ts';
import { CAUTIONS, FAITHS, PROFESSIONS, RECIPIENTS } from '../../../shared/domain/audience.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useChange } from '../../api/use-change.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { MarkField } from '../../ui/mark-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { audienceAsk, audienceDraft, type AudienceDraft } from './audience-draft.ts';

interface PartProps {
  readonly draft: AudienceDraft;
  readonly onDraft: (draft: AudienceDraft) => void;
}

const GREETED = [...CHINESE_CUSTOMS, ...OTHER_CUSTOMS].filter(({ audience }) => audience !== 'nobody');

function Choices({ draft, onDraft }: PartProps) {
  const t = useT();
  const options = <T extends string>(values: readonly T[], word: (value: T) => string) => [
    { value: '' as const, label: t('audience:unknown') },
    ...values.map((value) => ({ value, label: word(value) })),
  ];
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('audience:gender')}
          options={options(['female', 'male'] as const, (one) => t(`audience:genders.${one}`))}
          value={draft.gender}
          onChange={(gender) => onDraft({ ...draft, gender })}
        />
        <SelectField
          label={t('audience:profession')}
          options={options(PROFESSIONS, (one) => t(`audience:professions.${one}`))}
          value={draft.profession}
          onChange={(profession) => onDraft({ ...draft, profession })}
        />
      </FieldRow>
      <FieldRow>
        <SelectField
          label={t('audience:region')}
          options={options(['north', 'south'] as const, (one) => t(`audience:regions.${one}`))}
          value={draft.region}
          onChange={(region) => onDraft({ ...draft, region })}
        />
        <SelectField
          label={t('audience:recipient')}
          options={options(RECIPIENTS, (one) => t(`audience:recipients.${one}`))}
          value={draft.recipient}
          onChange={(recipient) => onDraft({ ...draft, recipient })}
        />
      </FieldRow>
      <SelectField
        label={t('audience:faith')}
        options={options(FAITHS, (one) => t(`audience:faiths.${one}`))}
        value={draft.faith}
        onChange={(faith) => onDraft({ ...draft, faith })}
      />
    </>
  );
}

/** What a gift to them has to heed. */
function Cautions({ draft, onDraft }: PartProps) {
  const t = useT();
  return (
    <FieldFrame label={t('audience:cautions')}>
      {() => (
        <ToggleChips
          label={t('audience:cautions')}
          options={CAUTIONS.map((value) => ({ value, label: t(`audience:cautionNames.${value}`) }))}
          value={draft.cautions}
          onChange={(cautions) => onDraft({ ...draft, cautions })}
        />
      )}
    </FieldFrame>
  );
}

function Off({ draft, onDraft }: PartProps) {
  const t = useT();
  const language = useLanguage();
  const options = [
    { value: 'all', label: t('audience:all') },
    { value: 'days', label: t('audience:days') },
    ...GREETED.map(({ code }) => ({ value: code, label: festivalNamesOf(code)?.[language] ?? code })),
  ];
  return (
    <Box component="section" aria-label={t('audience:off')} sx={{ display: 'grid', gap: '6px' }}>
      <Box sx={{ fontSize: '0.75rem', fontWeight: 500 }}>{t('audience:off')}</Box>
      <ToggleChips
        label={t('audience:off')}
        options={options}
        value={draft.noGreetings}
        onChange={(noGreetings) => onDraft({ ...draft, noGreetings })}
      />
    </Box>
  );
}

/** What the rep knows of somebody that decides which festivals are theirs and what is given, and which are switched off. */
export function AudienceDialog({ customer, onClose }: { readonly customer: Customer; readonly onClose: () => void }) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('audience', customer, customer.id), () =>
    audienceDraft(customer),
  );
  const change = useChange('customer.change');
  const save = async () => {
    if (!(await change.run(audienceAsk(customer.id, draft))).ok) return;
    kept.forget();
    onClose();
  };
  return (
    <RecordDialog
      title={t('audience:title')}
      width={560}
      onClose={onClose}
      onSave={() => void save()}
      running={change.running}
      failure={change.failure}
      kept={kept}
    >
      <Choices draft={draft} onDraft={setDraft} />
      <Cautions draft={draft} onDraft={setDraft} />
      <Off draft={draft} onDraft={setDraft} />
      <MarkField
        label={t('audience:neverEarly')}
        on={draft.neverEarly}
        onChange={(neverEarly) => setDraft({ ...draft, neverEarly })}
      />
      <MarkField
        label={t('audience:deceasedHint')}
        on={draft.deceased}
        onChange={(deceased) => setDraft({ ...draft, deceased })}
      />
    </RecordDialog>
  );
}
