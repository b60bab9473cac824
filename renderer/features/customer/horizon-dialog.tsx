import { useState } from 'react';
import { type Customer, HORIZONS } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Failure } from '../../../shared/result.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { SaveFacts } from './use-customer-change.ts';

type How = 'byDate' | 'pinned' | 'none';

interface HorizonDialogProps {
  readonly horizon: Customer['horizon'];
  readonly save: SaveFacts;
  readonly onClose: () => void;
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
export function HorizonDialog({ horizon, save, onClose }: HorizonDialogProps) {
  const t = useT();
  const [how, setHow] = useState<How>(howOf(horizon));
  const [expectedOn, setExpected] = useState<Day | undefined>(horizon?.expectedOn);
  const [pinned, setPinned] = useState(horizon?.pinned ?? 'A');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const write = () => {
    if (how === 'none') return save({}, ['horizon']);
    if (how === 'byDate') return save({ horizon: { expectedOn } });
    return save({ horizon: { pinned, ...(expectedOn === undefined ? {} : { expectedOn }) } });
  };
  const submit = async () => {
    setTried(true);
    if (how === 'byDate' && expectedOn === undefined) return;
    const refused = await write();
    setFailure(refused);
    if (refused === undefined) onClose();
  };
  return (
    <RecordDialog
      title={t('dossier:horizon.title')}
      onClose={onClose}
      onSave={() => void submit()}
      failure={failure}
      width={420}
    >
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
    </RecordDialog>
  );
}
