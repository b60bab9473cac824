import { useState } from 'react';
import { type Customer, HORIZONS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type ScaleDialogProps, ScaleForm, useScaleDraft, type Written } from './scales/scale-form.tsx';

type How = 'byDate' | 'pinned' | 'none';

interface HorizonDialogProps extends ScaleDialogProps {
  readonly horizon: Customer['horizon'];
}

const howOf = (horizon: Customer['horizon']): How => (horizon?.pinned === undefined ? 'byDate' : 'pinned');

interface Draft {
  readonly how: How;
  readonly expectedOn: Day | undefined;
  readonly pinned: NonNullable<NonNullable<Customer['horizon']>['pinned']>;
}

const draftOf = (horizon: Customer['horizon']): Draft => ({
  how: howOf(horizon),
  expectedOn: horizon?.expectedOn,
  pinned: horizon?.pinned ?? 'A',
});

function HowChoice({ how, onHow }: { readonly how: How; readonly onHow: (how: How) => void }) {
  const t = useT();
  const segments = (['byDate', 'pinned', 'none'] as const).map((value) => ({
    value,
    label: t(`dossier:horizon.${value}`),
  }));
  return <Segmented label={t('dossier:horizon.how')} segments={segments} value={how} onChange={onHow} wide />;
}

function Letter({ pinned, onPinned }: { readonly pinned: string; readonly onPinned: (code: string) => void }) {
  const t = useT();
  const letters = HORIZONS.map((value) => ({
    value,
    label: t(`cadence:horizon.${value}`),
    mark: <GradeMark scale="horizon" code={value} size={18} />,
  }));
  return (
    <SelectField
      label={t('cadence:horizonLabel')}
      options={letters}
      value={HORIZONS.find((code) => code === pinned)}
      onChange={onPinned}
    />
  );
}

/** When they mean to buy: by a date that is read anew every day, or a letter held by hand. */
export function HorizonDialog({ horizon, ...dialog }: HorizonDialogProps) {
  const t = useT();
  const { draft, put, form } = useScaleDraft('horizon', dialog.dossier, () => draftOf(horizon));
  const { how, expectedOn, pinned } = draft;
  const [tried, setTried] = useState(false);
  const written = (): Written | undefined => {
    setTried(true);
    if (how === 'none') return { patch: {}, clear: ['horizon'] };
    if (how === 'byDate') return expectedOn === undefined ? undefined : { patch: { horizon: { expectedOn } } };
    return { patch: { horizon: { pinned, ...(expectedOn === undefined ? {} : { expectedOn }) } } };
  };
  return (
    <ScaleForm {...dialog} form={form} scale="horizon" title={t('dossier:horizon.title')} written={written} width={420}>
      <HowChoice how={how} onHow={(to) => put({ how: to })} />
      {how === 'pinned' && <Letter pinned={pinned} onPinned={(to) => put({ pinned: to })} />}
      {how !== 'none' && (
        <DayField
          label={t('dossier:horizon.expected')}
          value={expectedOn}
          onChange={(to) => put({ expectedOn: to })}
          error={tried && how === 'byDate' && expectedOn === undefined ? t('dossier:horizon.missing') : undefined}
          withYear
        />
      )}
    </ScaleForm>
  );
}
