import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Customer } from '../../../../shared/domain/customer.ts';
import { NATURES } from '../../../../shared/domain/manner.ts';
import { draftKey } from '../../../api/kept-draft.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useT } from '../../../i18n/use-t.ts';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { SaveFacts } from '../use-customer-change.ts';
import { useSaved } from '../use-saved.ts';

interface RuledDialogProps {
  readonly dossier: Dossier;
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

type RuledBy = NonNullable<Customer['ruledBy']>;
const RULED = ['persons', 'procedures'] as const satisfies readonly RuledBy[];

const BY_NATURE: Readonly<Record<NonNullable<Customer['nature']>, RuledBy>> = {
  'state-owned': 'persons',
  private: 'persons',
  foreign: 'procedures',
  'joint-venture': 'procedures',
};

/** Who decides there: as the rep sees it, else as is usual with such owners. */
export const ruledByOf = ({ nature, ruledBy }: Pick<Customer, 'nature' | 'ruledBy'>): RuledBy | undefined =>
  ruledBy ?? (nature && BY_NATURE[nature]);

/** To whom the firm belongs, and whether persons or procedures decide; what is usual may be overruled. */
export function RuledDialog({ dossier: { customer }, save, onClose }: RuledDialogProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('ruledBy', customer, customer.id),
    (): { nature: keyof typeof BY_NATURE | 'none'; ruledBy: RuledBy | 'none' } => ({
      nature: customer.nature ?? 'none',
      ruledBy: customer.ruledBy ?? 'none',
    }),
  );
  const { nature, ruledBy } = draft;
  const { failure, settle } = useSaved(onClose, kept);
  const usual = nature === 'none' ? undefined : BY_NATURE[nature];
  const submit = () =>
    void settle(
      save({ ...(nature !== 'none' && { nature }), ...(ruledBy !== 'none' && { ruledBy }) }, [
        ...(nature === 'none' ? ['nature' as const] : []),
        ...(ruledBy === 'none' ? ['ruledBy' as const] : []),
      ]),
    );
  const unset = { value: 'none' as const, label: t('grading:notSet') };
  const usualWords =
    usual === undefined ? t('grading:notSet') : t('grading:ruledByNature', { what: t(`grading:ruledBy.${usual}`) });
  return (
    <RecordDialog
      title={t('grading:scale.ruledBy')}
      onClose={onClose}
      onSave={submit}
      failure={failure}
      kept={kept}
      width={400}
    >
      <SelectField
        label={t('grading:scale.nature')}
        options={[unset, ...NATURES.map((value) => ({ value, label: t(`grading:nature.${value}`) }))]}
        value={nature}
        onChange={(to) => put({ nature: to })}
      />
      <SelectField
        label={t('grading:scale.ruledBy')}
        options={[
          { value: 'none' as const, label: usualWords },
          ...RULED.map((value) => ({ value, label: t(`grading:ruledBy.${value}`) })),
        ]}
        value={ruledBy}
        onChange={(to) => put({ ruledBy: to })}
      />
    </RecordDialog>
  );
}
