import { Box, Checkbox, FormControlLabel, FormHelperText, InputLabel } from '@mui/material';
import type { Story } from '../../../shared/domain/story.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { Option } from '../../ui/select-field.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';
import { AboutField } from './about-field.tsx';
import { askOfStory, draftOfStory, type StoryDraft } from './story-draft.ts';

interface StoryDialogProps {
  readonly story: Story | undefined;
  /** The name of the customer it is about. */
  readonly customer: string | undefined;
  readonly products: readonly Option<string>[];
  /** Objections by code and name. */
  readonly objections: readonly Option<string>[];
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: StoryDraft;
  readonly onDraft: (draft: StoryDraft) => void;
}

function About({ draft, onDraft, products }: PartProps & Pick<StoryDialogProps, 'products'>) {
  const t = useT();
  return (
    <>
      <AboutField value={draft.about} onChange={(about) => onDraft({ ...draft, about })} />
      <Box>
        <FormControlLabel
          control={
            <Checkbox
              checked={draft.mayName}
              onChange={(event) => onDraft({ ...draft, mayName: event.target.checked })}
            />
          }
          label={t('cards:story.mayName')}
        />
        <FormHelperText>{t('cards:story.mayNameHint')}</FormHelperText>
      </Box>
      <FieldRow>
        <Field
          label={t('cards:story.industry')}
          value={draft.industry}
          onChange={(industry) => onDraft({ ...draft, industry })}
          maxLength={500}
        />
        <PickField
          label={t('cards:story.product')}
          options={products}
          value={draft.productId}
          onChange={(productId) => onDraft({ ...draft, productId })}
        />
      </FieldRow>
    </>
  );
}

function Told({ draft, onDraft }: PartProps) {
  const t = useT();
  const line = (field: 'from' | 'to') => (
    <Field
      label={t(`cards:story.${field}`)}
      placeholder={t(`cards:story.${field}Hint`)}
      value={draft[field]}
      onChange={(words) => onDraft({ ...draft, [field]: words })}
      maxLength={500}
    />
  );
  return (
    <>
      <FieldRow columns="186px minmax(0,1fr) minmax(0,1fr)">
        <DayField
          label={t('cards:story.since')}
          value={draft.since}
          onChange={(since) => onDraft({ ...draft, since })}
          withYear
        />
        {line('from')}
        {line('to')}
      </FieldRow>
      <Field
        label={t(draft.kind === 'testimonial' ? 'cards:story.words' : 'cards:story.proof')}
        value={draft.proof}
        onChange={(proof) => onDraft({ ...draft, proof })}
        lines={2}
        maxLines={8}
        maxLength={20_000}
      />
    </>
  );
}

/** A case or somebody's words: about whom, from what to what, and which objections it answers. */
export function StoryDialog({ story, customer, products, objections, onClose }: StoryDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('story', story), () => draftOfStory(story, customer));
  const { tried, dialog } = useRecordForm('story', {
    id: story?.id,
    askOf: () => askOfStory(draft, story?.id),
    onClose,
    kept,
  });
  const part = { draft, onDraft: setDraft };
  return (
    <RecordDialog title={t(story === undefined ? 'cards:story.add' : 'cards:story.edit')} width={620} {...dialog}>
      <FieldRow columns="minmax(0,1fr) auto">
        <Field
          label={t('cards:story.name')}
          placeholder={t('cards:story.nameHint')}
          value={draft.title}
          onChange={(title) => setDraft({ ...draft, title })}
          error={tried && isBlank(draft.title) ? t('cards:story.nameMissing') : undefined}
          maxLength={500}
          autoFocus
        />
        <Box>
          <InputLabel component="div">{t('cards:story.kind')}</InputLabel>
          <Segmented
            label={t('cards:story.kind')}
            segments={(['case', 'testimonial'] as const).map((value) => ({
              value,
              label: t(`cards:story.kinds.${value}`),
            }))}
            value={draft.kind}
            onChange={(kind) => setDraft({ ...draft, kind })}
          />
        </Box>
      </FieldRow>
      <About {...part} products={products} />
      <Told {...part} />
      <Box>
        <InputLabel component="div">{t('cards:story.objections')}</InputLabel>
        <ToggleChips
          label={t('cards:story.objections')}
          options={objections}
          value={draft.objections}
          onChange={(codes) => setDraft({ ...draft, objections: codes })}
        />
      </Box>
    </RecordDialog>
  );
}
