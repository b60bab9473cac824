import type { Competitor } from '../../../shared/domain/competitor.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { isBlank } from '../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { askOfCompetitor, draftOfCompetitor } from './competitor-draft.ts';
import { RivalProducts } from './rival-products.tsx';

interface CompetitorDialogProps {
  readonly competitor: Competitor | undefined;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly onClose: () => void;
}

/** A competitor card: merits first, weak points for the rep alone, our answer, and dated prices. */
export function CompetitorDialog({ competitor, today, currency, onClose }: CompetitorDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('competitor', competitor), () =>
    draftOfCompetitor(competitor, today, currency),
  );
  const { tried, dialog } = useRecordForm('competitor', {
    id: competitor?.id,
    askOf: () => askOfCompetitor(draft, competitor?.id),
    onClose,
    kept,
  });
  const words = (field: 'merits' | 'weakPoints' | 'ourAnswer' | 'note', hint?: string) => (
    <Field
      label={t(`cards:rival.${field}`)}
      value={draft[field]}
      onChange={(text) => setDraft({ ...draft, [field]: text })}
      hint={hint}
      lines={2}
      maxLines={8}
      maxLength={20_000}
    />
  );
  return (
    <RecordDialog title={t(competitor === undefined ? 'cards:rival.add' : 'cards:rival.edit')} width={660} {...dialog}>
      <Field
        label={t('cards:rival.name')}
        value={draft.name}
        onChange={(name) => setDraft({ ...draft, name })}
        error={tried && isBlank(draft.name) ? t('cards:rival.nameMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <FieldRow>
        {words('merits', t('cards:rival.lines'))}
        {words('weakPoints', t('cards:rival.lines'))}
      </FieldRow>
      {words('ourAnswer')}
      <RivalProducts
        products={draft.products}
        onProducts={(products) => setDraft({ ...draft, products })}
        {...{ today, currency, tried }}
      />
      {words('note')}
    </RecordDialog>
  );
}
