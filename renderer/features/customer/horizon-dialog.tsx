import { useState } from 'react';
import { type Customer, HORIZONS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type ScaleDialogProps, ScaleForm, type Written } from './scales/scale-form.tsx';

type How = 'byDate' | 'pinned' | 'none';

interface HorizonDialogProps extends ScaleDialogProps {
  readonly horizon: Customer['horizon'];
}

const howOf = (horizon: Customer['horizon']): How => (horizon?.pinned === undefined ? 'byDate' : 'pinned');

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
export function HorizonDialog({ horizon, ...form }: HorizonDialogProps) {
  const t = useT();
  const [how, setHow] = useState<How>(howOf(horizon));
  const [expectedOn, setExpected] = useState<Day | undefined>(horizon?.expectedOn);
  const [pinned, setPinned] = useState(horizon?.pinned ?? 'A');
  const [tried, setTried] = useState(false);
  const written = (): Written | undefined => {
    setTried(true);
    if (how === 'none') return { patch: {}, clear: ['horizon'] };
    if (how === 'byDate') return expectedOn === undefined ? undefined : { patch: { horizon: { expectedOn } } };
    return { patch: { horizon: { pinned, ...(expectedOn === undefined ? {} : { expectedOn }) } } };
  };
  return (
    <ScaleForm {...form} scale="horizon" title={t('dossier:horizon.title')} written={written} width={420}>
      <HowChoice how={how} onHow={setHow} />
      {how === 'pinned' && <Letter pinned={pinned} onPinned={setPinned} />}
      {how !== 'none' && (
        <DayField
          label={t('dossier:horizon.expected')}
          value={expectedOn}
          onChange={setExpected}
          error={tried && how === 'byDate' && expectedOn === undefined ? t('dossier:horizon.missing') : undefined}
          withYear
        />
      )}
    </ScaleForm>
  );
}
